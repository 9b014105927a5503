//! The pages to read: each as a complete document, without the application unless the page is a tool, and as data for when
//! the application moves there.

use std::fs;
use std::io;
use std::path::Path;

use yew::prelude::*;

use super::document::{self, file_of, head};
use crate::app::{prose, shell};
use crate::site::document::Document;
use crate::site::head::CONTENT_SECURITY_POLICY;
use crate::site::reading::Reading;
use crate::site::tools;

/// Writes all of them.
///
/// # Errors
/// When a file cannot be written.
pub(super) async fn write(dist: &Path, shell: &str, pages: &[Reading]) -> io::Result<()> {
    let still = without_application(shell);
    for page in pages {
        let html = match tools::find(&page.path) {
            Some(_) => document::render_tool(shell, page).await,
            None => render(&still, page).await,
        };
        let file = dist.join(file_of(&page.path));
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
            if page.listed {
                fs::write(folder.join("page.bin"), page.document.to_bytes())?;
            }
        }
        fs::write(file, html)?;
    }
    Ok(())
}

#[derive(Properties, PartialEq)]
struct Props {
    path: AttrValue,
    document: Document,
}

#[component]
fn Whole(props: &Props) -> Html {
    shell::still_shell(&props.path, prose::document(&props.document))
}

/// The page as a complete document.
async fn render(shell: &str, page: &Reading) -> String {
    let props = Props { path: page.path.clone().into(), document: page.document.clone() };
    let body = yew::LocalServerRenderer::<Whole>::with_props(props).hydratable(false).render().await;
    let head = head(&page.document.title, &page.document.description) + &super::discovery::head(page);
    let shell = shell.replacen("<!--csp-->", CONTENT_SECURITY_POLICY, 1);
    shell.replacen("<!--head-->", &head, 1).replacen("<!--app-->", &body, 1)
}

/// The shell without the application: its script stays, to bring single parts to life, but is told to start nothing.
fn without_application(shell: &str) -> String {
    let mut out = String::with_capacity(shell.len());
    for line in shell.lines() {
        let preload = |part: &&str| part.contains("rel=\"modulepreload\"") || part.contains("rel=\"preload\"");
        let kept = line.split_inclusive("/>").filter(|part| !preload(part));
        out.extend(kept);
        out.push('\n');
    }
    out.replacen(" data-js=", " data-still data-js=", 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::document::Block;
    use crate::site::reading;

    const SHELL: &str = "<head><!--csp--><!--head-->\n<script type=\"module\" src=\"/boot.js\" data-js=\"/app.js\"></script>\n<link \
                         rel=\"modulepreload\" href=\"/app.js\" /><link rel=\"preload\" href=\"/a.wasm\" /></head><body><!--app--></body>";

    #[tokio::test]
    async fn every_page_is_complete_and_loads_no_application() {
        let shell = without_application(SHELL);
        assert!(shell.contains("data-still") && !shell.contains("preload"), "{shell}");
        let mut dead = Vec::new();
        for page in reading::all() {
            let html = render(&shell, &page).await;
            assert_eq!(html.matches("<h1").count(), 1, "{}", page.path);
            assert!(html.contains("default-src") && !html.contains("<!--app-->"), "{}", page.path);
            let unresolved: Vec<&str> =
                html.split("unresolved:").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            dead.extend(unresolved.iter().map(|name| format!("{}: {name}", page.path)));
            assert_eq!(Document::from_bytes(&page.document.to_bytes()).as_ref(), Some(&page.document));
        }
        assert!(dead.is_empty(), "links that name nothing: {dead:#?}");
    }

    /// The table of a comparison stands in its page twice, for reading and for weighing, and lists grow with what they list.
    #[tokio::test]
    async fn comparisons_and_lists_are_small_on_the_wire() {
        use std::io::Write;

        let shell = without_application(SHELL);
        let large = |page: &&Reading| matches!(page.kind, reading::Kind::Comparison | reading::Kind::Index);
        for page in reading::all().iter().filter(large) {
            let html = render(&shell, page).await;
            let mut small = Vec::new();
            let mut writer = brotli::CompressorWriter::new(&mut small, 64 * 1024, 11, 24);
            writer.write_all(html.as_bytes()).expect("memory takes it");
            drop(writer);
            assert!(small.len() < 40 * 1024, "{}: {} of {} bytes", page.path, small.len(), html.len());
        }
    }

    #[derive(Properties, PartialEq)]
    struct Live {
        name: AttrValue,
        start: AttrValue,
    }

    #[component]
    fn Island(props: &Live) -> Html {
        crate::app::islands::island(&props.name, &props.start).unwrap_or_default()
    }

    /// A widget that cannot start leaves its page with the static form, and nobody notices.
    #[tokio::test]
    async fn every_widget_starts_from_what_its_page_gives() {
        for page in reading::all() {
            for block in &page.document.blocks {
                let Block::Widget { name, props, fallback } = block else { continue };
                let live = Live { name: name.clone().into(), start: props.clone().into() };
                let html = yew::LocalServerRenderer::<Island>::with_props(live).hydratable(false).render().await;
                assert!(html.len() > 200 && !fallback.is_empty(), "{}: {name}: {html}", page.path);
                // The policy of the site allows neither.
                assert!(!html.contains("style=") && !html.contains("<style"), "{}: {name}", page.path);
            }
        }
    }
}
