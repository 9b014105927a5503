//! Examples to start from, made by the engine at the moment of the click.

use yew::prelude::*;

use crate::app::platform::{self, Engine, Sending};
use crate::worker::protocol::{ExampleKind, Task};

/// A row of buttons; the example of the name `first` comes first.
pub(crate) fn examples(engine: Option<Engine>, first: &str) -> Html {
    let kinds = |is_first: bool| ExampleKind::ALL.into_iter().filter(move |kind| (kind.name() == first) == is_first);
    let buttons = kinds(true).chain(kinds(false)).map(|kind| {
        let engine = engine.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(engine) = &engine {
                let task = Task::Example { kind, now: platform::now() };
                engine.send(Sending { id: 0, text_version: 0, text: Default::default(), task });
            }
        });
        html! { <button type="button" class="choice" data-example={kind.name()} {onclick}>{ kind.title() }</button> }
    });
    html! {
        <div id="examples" class="examples" role="group" aria-label="Examples">
            <span class="examples__title">{ "Examples: " }</span>
            { for buttons }
        </div>
    }
}
