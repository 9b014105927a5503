//! The pages of the audit's rules: a list, and one page each. They need no script, so the shell goes without the application.

use std::fs;
use std::io;
use std::path::Path;

use yew::prelude::*;

use crate::app::components::marked;
use crate::check::audit::{Example, Family, RULES, Rule};
use crate::site::head::CONTENT_SECURITY_POLICY;
use crate::site::{ENCODER, KEYS, OFFLINE, RULES_PATH, WORKBENCH};

/// Writes all of them.
///
/// # Errors
/// When a file cannot be written.
pub(super) async fn write(dist: &Path, shell: &str) -> io::Result<()> {
    let shell = without_scripts(shell);
    let folder = dist.join(RULES_PATH.trim_start_matches('/'));
    fs::create_dir_all(&folder)?;
    let list =
        document(&shell, "Audit rules", "Everything that the audit of a token and its keys looks for.", list()).await;
    fs::write(folder.join("index.html"), list)?;
    for rule in RULES {
        fs::create_dir_all(folder.join(rule.id))?;
        let page = document(&shell, rule.id, rule.summary, page(rule)).await;
        fs::write(folder.join(rule.id).join("index.html"), page)?;
    }
    Ok(())
}

/// The shell without what starts the application.
fn without_scripts(shell: &str) -> String {
    let mut out = String::with_capacity(shell.len());
    for line in shell.lines() {
        let kept = line
            .split_inclusive("/>")
            .filter(|part| !part.contains("rel=\"modulepreload\"") && !part.contains("rel=\"preload\""));
        if !line.contains("type=\"module\"") {
            out.extend(kept);
            out.push('\n');
        }
    }
    out
}

#[derive(Properties, PartialEq)]
struct Props {
    page: Html,
}

/// What stands around the page.
#[component]
fn Frame(props: &Props) -> Html {
    let links = [
        (WORKBENCH, "Workbench"),
        (KEYS, "Keys"),
        (ENCODER, "Make a token"),
        (RULES_PATH, "Rules"),
        (OFFLINE, "Nothing leaves"),
    ];
    html! {
        <>
            <a class="skip-link" href="#main">{ "Skip to the text" }</a>
            <header class="top">
                <a class="top__name" href={WORKBENCH}>{ "Claimcheck" }</a>
                <nav class="top__nav" aria-label="Pages">
                    { for links.into_iter().map(|(path, words)| html! { <a class="top__link" href={path}>{ words }</a> }) }
                </nav>
            </header>
            <main id="main" class="main" tabindex="-1">{ props.page.clone() }</main>
            <footer class="foot"><p>{ "This page has no script. " }<a href={OFFLINE}>{ "Nothing leaves the others either" }</a>{ "." }</p></footer>
        </>
    }
}

async fn document(shell: &str, title: &str, description: &str, page: Html) -> String {
    let body = yew::LocalServerRenderer::<Frame>::with_props(Props { page }).hydratable(false).render().await;
    let head = format!(
        "<title>{} · Claimcheck</title>\n    <meta name=\"description\" content=\"{}\" />\n    \
         <link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\" />",
        attribute(title),
        attribute(description)
    );
    shell.replacen("<!--csp-->", CONTENT_SECURITY_POLICY, 1).replacen("<!--head-->", &head, 1).replacen(
        "<!--app-->",
        &body,
        1,
    )
}

fn attribute(text: &str) -> String {
    text.replace('`', "").replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

fn list() -> Html {
    let families = Family::ALL.into_iter().map(|family| {
        let rules = RULES.iter().filter(move |rule| rule.family == family).map(|rule| {
            html! {
                <li>
                    <a href={format!("{RULES_PATH}/{}/", rule.id)}><code>{ rule.id }</code></a>
                    { " (" }{ rule.risk.name() }{ "): " }{ marked(rule.summary) }
                </li>
            }
        });
        html! { <><h2>{ family.title() }</h2><ul>{ for rules }</ul></> }
    });
    html! {
        <article class="prose">
            <h1>{ "Audit rules" }</h1>
            <p class="prose__answer">
                { format!("{} things that the audit looks for in a token and its keys, each with its weight, why it matters, and what to do.", RULES.len()) }
            </p>
            <p>{ "None of them changes the verdict about structure, signature and policy: they are what a careful reader would remark on beside it." }</p>
            { for families }
        </article>
    }
}

fn page(rule: &Rule) -> Html {
    html! {
        <article class="prose">
            <p><a href={format!("{RULES_PATH}/")}>{ "Audit rules" }</a>{ format!(" › {}", rule.family.title()) }</p>
            <h1>{ rule.id }</h1>
            <p class="prose__answer">{ marked(rule.summary) }{ format!(" ({})", rule.risk.name()) }</p>
            <h2>{ "Why it matters" }</h2>
            <p>{ marked(rule.page.why) }</p>
            <h2>{ "What to do" }</h2>
            <p>{ marked(rule.fix) }</p>
            { example("A token that it is for", &rule.page.bad) }
            { example("One that it is not for", &rule.page.good) }
            <h2>{ "Sources" }</h2>
            <ul>{ for rule.page.sources.iter().map(|source| html! { <li>{ *source }</li> }) }</ul>
        </article>
    }
}

/// Header and claims of an example, where it is written as such; the others are put together by a program.
fn example(title: &'static str, example: &Example) -> Html {
    let (Example::Claims { header, claims } | Example::Keyed { header, claims, .. }) = *example else {
        return Html::default();
    };
    html! {
        <>
            <h2>{ title }</h2>
            <pre class="code" tabindex="0" aria-label={title}>{ header }{ "\n" }{ claims }</pre>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<head><!--csp--><!--head-->\n<script type=\"module\" src=\"/boot.js\"></script>\n<link rel=\"modulepreload\" \
                         href=\"/app.js\" /><link rel=\"preload\" href=\"/a.wasm\" /></head><body><!--app--></body>";

    #[tokio::test]
    async fn every_rule_has_a_page_without_scripts() {
        let folder = std::env::temp_dir().join(format!("claimcheck-rules-{}", std::process::id()));
        write(&folder, SHELL).await.unwrap();
        let read = |path: &str| fs::read_to_string(folder.join("rules").join(path)).unwrap();
        let list = read("index.html");
        for rule in RULES {
            assert!(list.contains(&format!("href=\"/rules/{}/\"", rule.id)), "{}", rule.id);
            let page = read(&format!("{}/index.html", rule.id));
            assert!(page.contains("Why it matters") && page.contains("default-src"), "{}", rule.id);
            assert!(
                !page.contains("<script") && !page.contains("preload") && !page.contains('`'),
                "{}: {page}",
                rule.id
            );
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
