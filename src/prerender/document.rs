//! One page as a complete document.

use yew::LocalServerRenderer;

use crate::app::root::{Props, Root};
use crate::site::Page;
use crate::site::head::CONTENT_SECURITY_POLICY;

/// The shell with the page in it.
pub(super) async fn render(shell: &str, page: &Page) -> String {
    let props = Props { path: Some(page.path.into()) };
    let body = LocalServerRenderer::<Root>::with_props(props).render().await;
    let head = format!(
        "<title>{} · Claimcheck</title>\n    <meta name=\"description\" content=\"{}\" />\n    \
         <link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\" />",
        page.title, page.description
    );
    shell.replacen("<!--csp-->", CONTENT_SECURITY_POLICY, 1).replacen("<!--head-->", &head, 1).replacen(
        "<!--app-->",
        &body,
        1,
    )
}
