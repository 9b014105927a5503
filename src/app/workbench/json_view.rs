//! Decoded JSON: its text exactly, coloured, folded where it is long.

use std::rc::Rc;

use yew::prelude::*;

use super::state::{Action, State};
use crate::app::platform;
use crate::check::reading::{Row, RowKind, Tree};

/// Characters or entries that one more step unfolds.
const STEP: usize = 1_000;

/// Properties of [`JsonView`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The `id` of the text, for scripts.
    pub(crate) id: &'static str,
    /// The name of the part.
    pub(crate) label: &'static str,
    /// What to show.
    pub(crate) tree: Rc<Tree>,
    /// Whether the text stands nowhere in what was pasted: there is nothing to point at, and nothing that unfolds it.
    #[prop_or_default]
    pub(crate) is_apart: bool,
    /// Takes what the pointer and the buttons do. The state itself is not looked at: it changes with every movement.
    pub(crate) dispatcher: UseReducerDispatcher<State>,
}

/// The text of one decoded part.
#[component]
pub(crate) fn JsonView(props: &Props) -> Html {
    let tree = &props.tree;
    let rows = tree
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| one(index, row, (!props.is_apart).then_some(&props.dispatcher)));
    let raw = tree.rows.is_empty().then(|| tree.raw.clone());
    let onmouseleave = {
        let state = props.dispatcher.clone();
        Callback::from(move |_: MouseEvent| state.dispatch(Action::Point(None)))
    };
    // One listener for all rows: a listener for each would cost more than the rows themselves.
    let onmouseover = {
        let (state, tree, is_apart) = (props.dispatcher.clone(), tree.clone(), props.is_apart);
        Callback::from(move |event: MouseEvent| {
            let row = platform::pointed_row(&event).filter(|_| !is_apart).and_then(|row| tree.rows.get(row));
            state.dispatch(Action::Point(row.map(|row| row.span)));
        })
    };
    html! {
        <pre id={props.id} class="json" tabindex="0" role="region" aria-label={props.label} {onmouseover} {onmouseleave}>
            { for rows }
            { raw }
        </pre>
    }
}

fn one(index: usize, row: &Row, state: Option<&UseReducerDispatcher<State>>) -> Html {
    let indent = "  ".repeat(usize::from(row.depth));
    let name =
        (!row.name.is_empty()).then(|| html! { <><span class="json__name">{ row.name.clone() }</span>{ ": " }</> });
    let end = if row.comma { ",\n" } else { "\n" };
    let text = match row.kind {
        RowKind::More => more(row, format!("{} more", row.hidden), state),
        RowKind::Open | RowKind::Close => html! { { row.text.clone() } },
        kind => html! {
            <>
                <span class="json__value" data-kind={kind_name(kind)}>{ row.text.clone() }</span>
                if row.hidden > 0 {
                    { more(row, format!("{} more characters", row.hidden), state) }
                }
            </>
        },
    };
    html! { <span class="json__row" data-row={index.to_string()}>{ indent }{ name }{ text }{ end }</span> }
}

fn more(row: &Row, words: String, state: Option<&UseReducerDispatcher<State>>) -> Html {
    let Some(state) = state.cloned() else { return html! { format!("... {words}") } };
    let node = row.node;
    let onclick = Callback::from(move |_: MouseEvent| state.dispatch(Action::Unfold { node, more: STEP }));
    html! { <button type="button" class="json__more" {onclick}>{ format!("... {words}") }</button> }
}

fn kind_name(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Null | RowKind::Bool => "word",
        RowKind::Number => "number",
        RowKind::String => "string",
        RowKind::Open | RowKind::Close | RowKind::More => "mark",
    }
}
