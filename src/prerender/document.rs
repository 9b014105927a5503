//! One page as a complete document.

use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::app::prose;
use crate::app::root::{Props, Root};
use crate::site::document::Document;
use crate::site::head::CONTENT_SECURITY_POLICY;
use crate::site::reading::Reading;
use crate::site::tools::ABOUT_ID;
use crate::site::{NOT_FOUND, Page};

/// The shell with the page in it.
pub(super) async fn render(shell: &str, page: &Page) -> String {
    filled(shell, &head(page.title, page.description), &application(page.path).await)
}

/// The shell with the application in it as a tool, and below the application the text about that, which it takes as it is.
pub(super) async fn render_tool(shell: &str, page: &Reading) -> String {
    let head = head(&page.document.title, &page.document.description) + &super::discovery::head(page);
    let props = AboutProps { document: page.document.clone() };
    let about = LocalServerRenderer::<About>::with_props(props).hydratable(false).render().await;
    let place = format!("<div id=\"{ABOUT_ID}\">");
    let body = application(&page.path).await.replacen(&place, &format!("{place}{about}"), 1);
    filled(shell, &head, &body)
}

async fn application(path: &str) -> String {
    let props = Props { path: Some(path.to_owned().into()) };
    LocalServerRenderer::<Root>::with_props(props).render().await
}

fn filled(shell: &str, head: &str, body: &str) -> String {
    let shell = shell.replacen("<!--csp-->", CONTENT_SECURITY_POLICY, 1);
    shell.replacen("<!--head-->", head, 1).replacen("<!--app-->", body, 1)
}

#[derive(Properties, PartialEq)]
struct AboutProps {
    document: Document,
}

#[component]
fn About(props: &AboutProps) -> Html {
    prose::below(&props.document)
}

/// What the page's head says about it.
pub(super) fn head(title: &str, description: &str) -> String {
    format!(
        "<title>{} · Claimcheck</title>\n    <meta name=\"description\" content=\"{}\" />\n    \
         <link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\" />",
        attribute(title),
        attribute(description)
    )
}

/// A text as it stands in an attribute.
pub(super) fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// The file a static host serves for a path.
pub(super) fn file_of(path: &str) -> String {
    match path.trim_start_matches('/') {
        "" => "index.html".to_owned(),
        _ if path == NOT_FOUND => "404.html".to_owned(),
        path => format!("{path}/index.html"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::tools::{Mode, TOOLS};
    use crate::site::{ENCODER, KEYS, OFFLINE, PAGES, WORKBENCH, find};

    async fn body(path: &str) -> String {
        render("<!--app-->", find(path).unwrap()).await
    }

    #[tokio::test]
    async fn the_navigation_says_which_page_is_shown() {
        for path in [WORKBENCH, KEYS, ENCODER, OFFLINE] {
            let body = body(path).await;
            assert_eq!(body.matches("aria-current").count(), 1, "{path}");
            let link = body.split("<a ").find(|link| link.contains("aria-current=\"page\"")).unwrap();
            assert!(link.contains(&format!("href=\"{path}\"")), "{path}: {link}");
        }
    }

    #[tokio::test]
    async fn every_page_has_one_place_for_each_id() {
        for page in &PAGES {
            let body = body(page.path).await;
            let mut ids: Vec<&str> = body.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all, "{}: {ids:?}", page.path);
        }
        let keys = body(KEYS).await;
        for id in [
            "workshop-key",
            "workshop-encoding",
            "workshop-result",
            "use-key",
            "generate-kind",
            "generate",
            "engine-note",
        ] {
            assert!(keys.contains(&format!(" id=\"{id}\"")), "{id}");
        }
        let encoder = body(ENCODER).await;
        for id in
            ["build-header", "build-payload", "build-key", "build-encoding", "build-alg", "built-token", "make-secret"]
        {
            assert!(encoder.contains(&format!(" id=\"{id}\"")), "{id}");
        }
    }

    #[tokio::test]
    async fn a_tool_has_the_application_and_its_text() {
        let pages = crate::site::reading::all();
        for tool in &TOOLS {
            let page = pages.iter().find(|page| page.path == tool.path).unwrap();
            let html =
                render_tool("<script type=\"module\" src=\"/boot.js\" data-js=\"/app.js\"></script><!--app-->", page)
                    .await;
            assert!(
                html.contains(&format!("<h1 class=\"tool-heading\">{}</h1>", tool.heading))
                    || tool.mode == Mode::Workshop
            );
            assert_eq!(html.matches("<h1").count(), 1, "{}", tool.path);
            let (before, about) = html.split_once(&format!("<div id=\"{ABOUT_ID}\">")).unwrap();
            assert!(about.starts_with("<section "), "{}: {:.200}", tool.path, about);
            assert!(before.contains("<textarea") && !html.contains("unresolved:"), "{}", tool.path);
            let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all, "{}: {ids:?}", tool.path);
        }
    }

    /// What the page is about comes first; everything else is there too.
    #[tokio::test]
    async fn a_tool_is_arranged_for_its_question() {
        for (path, first, second) in [
            ("/decoder", "id=\"payload\"", "id=\"header\""),
            ("/header", "id=\"header\"", "id=\"payload\""),
            ("/decoder", "id=\"key\"", "id=\"policy\""),
            ("/validator", "id=\"policy\"", "id=\"key\""),
            ("/decoder", "id=\"verdict\"", "id=\"key\""),
            ("/jwe", "id=\"key\"", "id=\"verdict\""),
            ("/expiry", "data-example=\"expired\"", "data-example=\"valid\""),
        ] {
            let html = application(path).await;
            let at = |what: &str| html.find(what).unwrap_or_else(|| panic!("{path}: {what}"));
            assert!(at(first) < at(second), "{path}: {first} before {second}");
        }
        for (path, opens) in [("/oauth-inspector", true), ("/decoder", false)] {
            let html = application(path).await;
            let tag = html.split("<details").find(|rest| rest.contains("id=\"exchange\"")).unwrap_or_default();
            let tag = tag.split('>').next().unwrap_or_default();
            assert_eq!(tag.contains("open"), opens, "{path}: {tag}");
        }
    }
}
