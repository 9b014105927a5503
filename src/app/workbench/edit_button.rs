//! The way from a token that was read to one that is made: the same header, payload and key in the builder.

use yew::prelude::*;
use yew_router::prelude::*;

use super::Context;
use super::state::PastedText;
use crate::app::builder;
use crate::app::route::Route;
use crate::check::reading;

/// The button; nothing when the token is too long to be edited, cannot be read, or its payload is no text that is all here.
#[component]
pub(crate) fn EditButton() -> Html {
    let (state, builder) = (use_context::<Context>(), use_context::<builder::Context>());
    let navigator = use_navigator();
    let (Some(state), Some(builder), Some(navigator)) = (state, builder, navigator) else { return Html::default() };
    let PastedText::Small(text) = state.text.clone() else { return Html::default() };
    let Some(read) = state.reading.token.as_ref().filter(|token| token.header.is_some()) else {
        return Html::default();
    };
    // Of a token that was decrypted, what was inside.
    let inside = state.seen().and_then(|report| report.decryption.as_ref()?.plaintext.as_ref()?.whole_text());
    let inside = inside.map(str::to_owned);
    let can_edit = read.payload.as_ref().map_or(inside.is_some(), |payload| !payload.is_binary);
    if !can_edit {
        return Html::default();
    }
    let edit = Callback::from(move |_: MouseEvent| {
        let Some(token) = reading::open(&text, state.view.selected).token else { return };
        let header = token.protected_header().map(|content| content.document.text().to_owned()).unwrap_or_default();
        let payload = token.payload.map(|payload| payload.document.text().to_owned());
        let payload = payload.or_else(|| inside.clone()).unwrap_or_default();
        builder.dispatch(builder::Action::Edit(header, payload, state.key_question()));
        navigator.push(&Route::Encoder);
    });
    html! { <button id="edit-token" type="button" class="quiet-button" onclick={edit}>{ "Edit and sign again" }</button> }
}
