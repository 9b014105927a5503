//! A comparison to weigh: weights, requirements and order are the reader's, and the address carries them.

mod advice;

mod controls;

mod rows;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::platform::{FragmentWatch, fragment, set_fragment};
use crate::site::weigh::state::{self, State};
use crate::site::weigh::{Table, wire};

/// The widget; it starts from a table as text, and from the address if that carries settings.
pub(super) fn island(props: &str) -> Html {
    html! { <Weigh table={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    table: String,
}

/// The table, what is set, and how to set something else.
#[derive(Clone)]
struct View {
    table: Rc<Table>,
    state: State,
    change: Callback<State>,
}

#[component]
fn Weigh(props: &Props) -> Html {
    let table = use_memo(props.table.clone(), |text| wire::read(text));
    let current = use_state(|| start(&table));
    let filter = use_state(String::new);
    {
        let (table, current) = (table.clone(), current.clone());
        use_effect_with((), move |()| {
            let watch = FragmentWatch::start(move || {
                if let Some(read) = state::read(&table, &fragment()) {
                    current.set(read);
                }
            });
            move || drop(watch)
        });
    }
    let change = {
        let current = current.clone();
        Callback::from(move |next: State| {
            set_fragment(&state::write(&next));
            current.set(next);
        })
    };
    let view = View { table, state: (*current).clone(), change };
    html! {
        <div class="weigh">
            { controls::presets(&view) }
            { controls::musts(&view) }
            { advice::panel(&view) }
            { controls::tools(&view, &filter) }
            { rows::rows(&view, &filter) }
        </div>
    }
}

fn start(table: &Table) -> State {
    let plain = State { setting: table.defaults(), ..State::default() };
    state::read(table, &fragment()).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::comparisons;
    use crate::site::sections::compare::table_of;

    /// The widget as it stands before anybody has touched it, without a browser.
    #[tokio::test]
    async fn every_comparison_can_be_weighed() {
        for comparison in comparisons::all() {
            let props = Props { table: wire::write(&table_of(comparison)) };
            let html = yew::LocalServerRenderer::<Weigh>::with_props(props).hydratable(false).render().await;
            assert_eq!(html.matches("type=\"range\"").count(), comparison.rows().count(), "{}", comparison.slug);
            assert_eq!(html.matches("type=\"checkbox\"").count(), comparison.musts.len(), "{}", comparison.slug);
            assert_eq!(html.matches("aria-pressed").count(), comparison.presets.len() + 1, "{}", comparison.slug);
        }
    }
}
