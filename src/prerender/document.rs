//! One page as a complete document.

use yew::LocalServerRenderer;

use crate::app::root::{Props, Root};
use crate::site::head::CONTENT_SECURITY_POLICY;
use crate::site::{NOT_FOUND, Page};

/// The shell with the page in it.
pub(super) async fn render(shell: &str, page: &Page) -> String {
    let props = Props { path: Some(page.path.into()) };
    let body = LocalServerRenderer::<Root>::with_props(props).render().await;
    let head = head(page.title, page.description);
    shell.replacen("<!--csp-->", CONTENT_SECURITY_POLICY, 1).replacen("<!--head-->", &head, 1).replacen(
        "<!--app-->",
        &body,
        1,
    )
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

fn attribute(text: &str) -> String {
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
}
