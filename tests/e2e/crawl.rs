//! Every page, fetched as a crawler fetches it: complete without scripts, described, reachable, and saying something of its own.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use tower::ServiceExt;

use crate::harness::files;

/// Words that a page must have besides its frame.
const LEAST_WORDS: usize = 120;

/// Words in a row that make a phrase.
const PHRASE: usize = 8;

/// Clicks from the start within which every page is reached.
const MOST_CLICKS: usize = 3;

/// A page as a crawler sees it.
struct Seen {
    clicks: usize,
    html: String,
}

async fn get(path: &str) -> (StatusCode, String) {
    let router = claimcheck::serve::router(&files::dist());
    let request = Request::builder().uri(path).body(Body::empty()).expect("a request");
    let response = router.oneshot(request).await.expect("an answer");
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    (status, String::from_utf8_lossy(&body).into_owned())
}

/// All pages that links lead to, from the start.
async fn crawl() -> BTreeMap<String, Seen> {
    let mut seen = BTreeMap::new();
    let mut queue = VecDeque::from([("/".to_owned(), 0)]);
    let mut known = BTreeSet::from(["/".to_owned()]);
    while let Some((path, clicks)) = queue.pop_front() {
        let (status, html) = get(&path).await;
        assert_eq!(status, StatusCode::OK, "{path}, a dead link");
        for link in links(&html) {
            if known.insert(link.clone()) {
                queue.push_back((link, clicks + 1));
            }
        }
        seen.insert(path, Seen { clicks, html });
    }
    seen
}

/// The pages of ours that a page links to.
fn links(html: &str) -> Vec<String> {
    let anchors = html.split("<a ").skip(1).filter_map(|rest| rest.split('>').next());
    let hrefs = anchors.filter_map(|tag| between(tag, "href=\"", "\""));
    let paths = hrefs.filter(|href| href.starts_with('/') && !href.starts_with("/engine"));
    let path = |href: &str| {
        let path = href.split(['#', '?']).next().unwrap_or_default().trim_end_matches('/');
        if path.is_empty() { "/".to_owned() } else { path.to_owned() }
    };
    paths.map(path).collect()
}

fn between<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(open)?;
    rest.split_once(close).map(|(inside, _)| inside)
}

/// What a page says itself: its main part without the way here, what to read next and the sources.
fn own_text(html: &str) -> String {
    let mut main = between(html, "<main", "</main>").unwrap_or_default().to_owned();
    for (open, close) in [
        ("<nav class=\"crumbs\"", "</nav>"),
        ("<nav class=\"related\"", "</nav>"),
        ("<section class=\"sources\"", "</section>"),
    ] {
        if let Some((before, rest)) = main.split_once(open) {
            main = format!("{before}{}", rest.split_once(close).map_or("", |(_, after)| after));
        }
    }
    let mut text = String::new();
    let mut inside = false;
    // The tag's own rest comes first.
    for letter in format!("<main{main}").chars() {
        match letter {
            '<' => (inside, _) = (true, text.push(' ')),
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text
}

/// Pages that are tools with fields: their words are labels.
const TOOLS: [&str; 3] = ["/", "/keys", "/encoder"];

#[tokio::test]
async fn every_page_is_reached_described_and_has_something_to_say() {
    let pages = crawl().await;
    let mut faults = Vec::new();
    let (mut titles, mut descriptions) = (BTreeMap::new(), BTreeMap::new());
    for (path, Seen { clicks, html }) in &pages {
        if *clicks > MOST_CLICKS {
            faults.push(format!("{path}: {clicks} clicks from the start"));
        }
        if html.matches("<h1").count() != 1 {
            faults.push(format!("{path}: {} headings of the first level", html.matches("<h1").count()));
        }
        let title = between(html, "<title>", "</title>").unwrap_or_default().to_owned();
        let description = between(html, "name=\"description\" content=\"", "\"").unwrap_or_default().to_owned();
        if title.is_empty() || description.len() < 30 {
            faults.push(format!("{path}: title `{title}`, description `{description}`"));
        }
        for (text, all) in [(title, &mut titles), (description, &mut descriptions)] {
            if let Some(other) = all.insert(text.clone(), path) {
                faults.push(format!("{path} and {other} have the same `{text}`"));
            }
        }
        let words = own_text(html).split_whitespace().count();
        let is_tool = TOOLS.contains(&path.as_str());
        if words < LEAST_WORDS && !is_tool {
            faults.push(format!("{path}: {words} words"));
        }
        if !is_tool && path != "/about/offline" && !html.contains("class=\"sources\"") {
            faults.push(format!("{path}: no sources"));
        }
    }
    let (_, map) = get("/sitemap.xml").await;
    for place in map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()) {
        let path = place.splitn(4, '/').nth(3).map_or_else(|| "/".to_owned(), |path| format!("/{path}"));
        if !pages.contains_key(&path) {
            faults.push(format!("{path}: no page leads to it"));
        }
    }
    assert!(faults.is_empty(), "{} pages, {} faults:\n{}", pages.len(), faults.len(), faults.join("\n"));
}

/// A text that many pages share says nothing about any of them.
#[tokio::test]
async fn pages_do_not_repeat_each_other() {
    let pages = crawl().await;
    let mut phrases: BTreeMap<Vec<String>, BTreeSet<&str>> = BTreeMap::new();
    for (path, page) in &pages {
        let words: Vec<String> = own_text(&page.html).split_whitespace().map(str::to_lowercase).collect();
        for phrase in words.windows(PHRASE) {
            phrases.entry(phrase.to_vec()).or_default().insert(path);
        }
    }
    // A list and the page of what it lists share the sentence that both are for.
    let repeated: Vec<_> = phrases.iter().filter(|(_, pages)| pages.len() > 2).collect();
    let share = repeated.len() * 100 / phrases.len().max(1);
    let worst: Vec<String> = repeated
        .iter()
        .filter(|(_, pages)| pages.len() > 20)
        .take(20)
        .map(|(phrase, pages)| format!("{} pages: {}", pages.len(), phrase.join(" ")))
        .collect();
    assert!(share < 20, "{share} % of {} phrases are on three pages or more:\n{}", phrases.len(), worst.join("\n"));
}

/// Bytes on the wire that a page to read may cost before anything on it comes alive.
const MOST_BYTES: usize = 40 * 1024;

/// The bytes of a file as a browser with Brotli gets them.
async fn wire_bytes(path: &str) -> usize {
    let router = claimcheck::serve::router(&files::dist());
    let request = Request::builder().uri(path).header("accept-encoding", "br").body(Body::empty()).expect("a request");
    let response = router.oneshot(request).await.expect("an answer");
    assert_eq!(response.headers().get("content-encoding").map(|name| name.as_bytes()), Some(&b"br"[..]), "{path}");
    to_bytes(response.into_body(), usize::MAX).await.expect("a body").len()
}

/// What pages cost, by the first part of their address: a table is printed. A page to read loads no application: its HTML, the
/// style sheet and the script that wakes widgets are all. A page of the application says at once what else it will want.
#[tokio::test]
async fn pages_to_read_are_small_on_the_wire() {
    let mut kinds: BTreeMap<String, Vec<(usize, usize, String)>> = BTreeMap::new();
    let mut shared: BTreeMap<String, usize> = BTreeMap::new();
    for (path, Seen { html, .. }) in &crawl().await {
        let first = path.split('/').nth(1).unwrap_or_default();
        let below = path.matches('/').count() > 1;
        let kind = if below { format!("/{first}/…") } else { format!("/{first}") };
        let head = between(html, "<head>", "</head>").unwrap_or_default();
        let tags = head.split('<').filter(|tag| !tag.contains("rel=\"icon\"") && !tag.contains("rel=\"canonical\""));
        let mut with = 0;
        for tag in tags.filter(|tag| tag.starts_with("link ") || tag.starts_with("script ")) {
            let address = between(tag, " href=\"", "\"").or_else(|| between(tag, " src=\"", "\""));
            let Some(file) = address.filter(|address| address.starts_with('/') && address.contains('.')) else {
                continue;
            };
            if !shared.contains_key(file) {
                shared.insert(file.to_owned(), wire_bytes(file).await);
            }
            with += shared[file];
        }
        let own = wire_bytes(path).await;
        let is_still = html.contains(" data-still");
        assert!(!is_still || own + with <= MOST_BYTES, "{path}: {own} bytes and {with} with it");
        kinds.entry(kind).or_default().push((own + with, own, path.clone()));
    }
    eprintln!(
        "| pages | how many | largest | its HTML, bytes | all before anything comes alive, bytes |\n|---|---|---|---|---|"
    );
    for (kind, pages) in &kinds {
        let (all, own, largest) = pages.iter().max().expect("a page");
        eprintln!("| {kind} | {} | {largest} | {own} | {all} |", pages.len());
    }
    eprintln!("{} pages", kinds.values().map(Vec::len).sum::<usize>());
}
