//! The root: state above, shell around, page inside.

use yew::prelude::*;
use yew_router::history::{AnyHistory, History, MemoryHistory};
use yew_router::prelude::*;

use crate::app::drafts::Drafts;
use crate::app::pages::{Encoder, Keys, Reading, ToolPage, Workbench, offline};
use crate::app::route::Route;
use crate::app::shell::shell;
use crate::app::workbench::Provider;
use crate::site::tools;

/// Properties of [`Root`].
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct Props {
    /// The address to render, natively; in the browser it is the browser's.
    #[prop_or_default]
    pub path: Option<AttrValue>,
}

/// The whole page.
#[component]
pub fn Root(props: &Props) -> Html {
    let inside = html! { <Provider><Drafts>{ shell(html! { <Switch<Route> render={switch} /> }) }</Drafts></Provider> };
    match &props.path {
        Some(path) => {
            let history = AnyHistory::from(MemoryHistory::new());
            history.push(path.as_str());
            html! { <Router {history}>{ inside }</Router> }
        }
        None => html! { <BrowserRouter>{ inside }</BrowserRouter> },
    }
}

fn switch(route: Route) -> Html {
    match route {
        Route::Workbench => html! { <Workbench /> },
        Route::Keys => html! { <Keys /> },
        Route::Encoder => html! { <Encoder /> },
        Route::Offline => offline(),
        Route::Reading { path } => match tools::find(&path) {
            Some(tool) => html! { <ToolPage key={tool.path} {tool} /> },
            None => html! { <Reading /> },
        },
    }
}
