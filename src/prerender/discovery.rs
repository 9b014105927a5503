//! What machines read to find the pages: a sitemap, a word for crawlers, a summary for language models, and what each page's
//! head says besides its title.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use super::document::attribute;
use crate::site::document::{Block, Document, text_of};
use crate::site::reading::{Kind, Reading};
use crate::site::{PAGES, WORKBENCH};

/// Where the site is built for, when nobody says so: where `make serve` shows it.
const DEFAULT_ORIGIN: &str = "http://localhost:8080";

/// The scheme and host of the site, from `CLAIMCHECK_ORIGIN`, without a slash at the end.
pub(super) fn origin() -> String {
    let given = std::env::var("CLAIMCHECK_ORIGIN").unwrap_or_default();
    let given = given.trim_end_matches('/');
    if given.is_empty() { DEFAULT_ORIGIN.to_owned() } else { given.to_owned() }
}

/// Writes `sitemap.xml`, `robots.txt` and `llms.txt`.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn write(dist: &Path, pages: &[Reading]) -> io::Result<()> {
    let origin = origin();
    fs::write(dist.join("robots.txt"), format!("User-agent: *\nAllow: /\n\nSitemap: {origin}/sitemap.xml\n"))?;
    fs::write(dist.join("sitemap.xml"), sitemap(&origin, pages))?;
    fs::write(dist.join("llms.txt"), summary(&origin, pages))
}

fn sitemap(origin: &str, pages: &[Reading]) -> String {
    let own = PAGES.iter().filter(|page| page.listed).map(|page| page.path);
    let read = pages.iter().filter(|page| page.listed).map(|page| page.path.as_str());
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in own.chain(read) {
        out.push_str(&format!("  <url><loc>{origin}{path}</loc></url>\n"));
    }
    out.push_str("</urlset>\n");
    out
}

fn summary(origin: &str, pages: &[Reading]) -> String {
    let mut out = String::from(
        "# Claimcheck\n\n> A JWT workbench that runs wholly in the browser: what is inside a token, whether it can be trusted, and, \
         if not, why. Nothing that is pasted leaves the page.\n\n## Tools\n\n",
    );
    for page in PAGES.iter().filter(|page| page.listed) {
        out.push_str(&format!("- [{}]({origin}{}): {}\n", page.title, page.path, page.description));
    }
    out.push_str("\n## Pages to read\n\n");
    // Single rules and terms are reached from their lists.
    let is_single = |kind: Kind| matches!(kind, Kind::Rule | Kind::Term | Kind::Claim | Kind::Header | Kind::Pair);
    for page in pages.iter().filter(|page| page.listed && !is_single(page.kind)) {
        out.push_str(&format!("- [{}]({origin}{}): {}\n", page.document.title, page.path, page.document.description));
    }
    out
}

/// What the head of a page to read says besides title and description: its address, previews, structured data.
pub(super) fn head(page: &Reading) -> String {
    let origin = origin();
    let address = format!("{origin}{}", page.path);
    let data = structured(&origin, page).to_string().replace('<', "\\u003c");
    let (title, description) = (attribute(&page.document.title), attribute(&page.document.description));
    let canonical = if page.listed {
        format!("\n    <link rel=\"canonical\" href=\"{address}\" />")
    } else {
        "\n    <meta name=\"robots\" content=\"noindex\" />".to_owned()
    };
    format!(
        "{canonical}\n    <meta property=\"og:type\" content=\"article\" />\n    <meta property=\"og:title\" content=\"{title}\" />\n    \
         <meta property=\"og:description\" content=\"{description}\" />\n    <meta property=\"og:url\" content=\"{address}\" />\n    \
         <script type=\"application/ld+json\">{data}</script>"
    )
}

/// The page as schema.org describes pages.
fn structured(origin: &str, page: &Reading) -> Value {
    let document = &page.document;
    let mut crumbs = vec![("Claimcheck".to_owned(), WORKBENCH.to_owned())];
    crumbs.extend(document.crumbs.iter().map(|link| (link.words.clone(), link.href.clone())));
    crumbs.push((document.title.clone(), page.path.clone()));
    let item = |(at, (name, path)): (usize, &(String, String))| json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": format!("{origin}{path}") });
    let crumbs = json!({ "@type": "BreadcrumbList", "itemListElement": crumbs.iter().enumerate().map(item).collect::<Vec<_>>() });
    let about = match page.kind {
        Kind::Term => json!({
            "@type": "DefinedTerm", "name": text_of(&document.heading), "description": text_of(&document.answer),
            "inDefinedTermSet": format!("{origin}/glossary"),
        }),
        Kind::Faq => json!({ "@type": "FAQPage", "mainEntity": questions(document) }),
        Kind::Tool => json!({
            "@type": "WebApplication", "name": document.title, "description": document.description, "url": format!("{origin}{}", page.path),
            "applicationCategory": "DeveloperApplication", "operatingSystem": "Any", "isAccessibleForFree": true,
        }),
        _ => json!({ "@type": "TechArticle", "headline": document.title, "description": document.description }),
    };
    json!({ "@context": "https://schema.org", "@graph": [crumbs, about] })
}

/// Each heading as a question with what follows as its answer.
fn questions(document: &Document) -> Vec<Value> {
    let mut out: Vec<(String, String)> = Vec::new();
    for block in &document.blocks {
        match (block, out.last_mut()) {
            (Block::Heading { level: 2, words, .. }, _) => out.push((text_of(words), String::new())),
            (Block::Paragraph(words), Some((_, answer))) => {
                if !answer.is_empty() {
                    answer.push(' ');
                }
                answer.push_str(&text_of(words));
            }
            _ => {}
        }
    }
    let question = |(name, answer): (String, String)| json!({ "@type": "Question", "name": name, "acceptedAnswer": { "@type": "Answer", "text": answer } });
    out.into_iter().filter(|(_, answer)| !answer.is_empty()).map(question).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::reading;

    #[test]
    fn every_listed_page_is_in_the_sitemap() {
        let pages = reading::all();
        let map = sitemap("https://site.example", &pages);
        for page in &pages {
            let line = format!("<loc>https://site.example{}</loc>", page.path);
            assert_eq!(map.contains(&line), page.listed, "{}", page.path);
        }
        assert!(map.contains("<loc>https://site.example/keys</loc>"));
    }

    #[test]
    fn structured_data_is_one_graph_without_markup() {
        for page in reading::all() {
            let head = head(&page);
            let (_, data) = head.split_once("ld+json\">").unwrap();
            let (data, _) = data.split_once("</script>").unwrap();
            assert!(!data.contains('<'), "{}", page.path);
            let read: Value = serde_json::from_str(data).unwrap();
            assert_eq!(read["@graph"].as_array().map(Vec::len), Some(2), "{}", page.path);
        }
    }
}
