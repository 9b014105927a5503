//! The page of a tool: the application as that tool, and below it the page's own text, which is no part of the application.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Keys, Workbench};
use crate::app::platform::{Offer, fetch_document, go_to, offer, put_back, show_place};
use crate::app::prose::below;
use crate::app::{key_workshop, workbench};
use crate::site::document::Document;
use crate::site::tools::{ABOUT_ID, Mode, Tool};
use crate::worker::protocol::KeyQuestion;

/// Properties of [`ToolPage`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The tool.
    pub(crate) tool: &'static Tool,
}

/// The page.
#[component]
pub(crate) fn ToolPage(props: &Props) -> Html {
    let tool = props.tool;
    let fetched = use_state(|| None::<Document>);
    let workbench = use_context::<workbench::Context>();
    let workshop = use_context::<key_workshop::Context>();

    use_effect_with((), {
        let fetched = fetched.setter();
        move |()| {
            if !put_back(tool.path) {
                show_place(tool.heading, "");
                spawn_local(async move { fetched.set(fetch_document(tool.path).await) });
            }
        }
    });

    let is_workshop = tool.mode == Mode::Workshop;
    let onclick = Callback::from(move |event: MouseEvent| {
        let Some(offer) = offer(&event) else { return };
        event.prevent_default();
        let (token, key) = match offer {
            Offer::Page(path) => return go_to(&path),
            Offer::Token(token) => (Some(token), None),
            Offer::Key(key) => (None, Some(key)),
        };
        match (&workshop, &workbench, key) {
            (Some(workshop), _, Some(key)) if is_workshop => workshop.dispatch(key_workshop::Action::Take(key)),
            (_, Some(workbench), key) => {
                let question = |key| KeyQuestion { key, encoding: "utf-8".to_owned(), ..KeyQuestion::default() };
                workbench.dispatch(workbench::Action::Take { token, key: key.map(question) });
            }
            _ => {}
        }
        show_place(tool.heading, "");
    });
    let page = if is_workshop {
        html! { <Keys heading={tool.heading} /> }
    } else {
        html! { <Workbench {tool} /> }
    };
    html! {
        <>
            { page }
            <div {onclick}>
                <div id={ABOUT_ID}></div>
                { fetched.as_ref().map(below) }
            </div>
        </>
    }
}
