//! What stands on a page to read, as HTML: the same function for the build and for the application.

use yew::prelude::*;

use crate::site::document::{Block, Definition, Document, Inline, Link, NoteKind, SourceLine, Table};

/// A whole page.
pub(crate) fn document(page: &Document) -> Html {
    html! {
        <article class="prose">
            { crumbs(&page.crumbs) }
            <h1>{ words(&page.heading) }</h1>
            { rest(page) }
        </article>
    }
}

/// A page below the application, which has its heading already.
pub(crate) fn below(page: &Document) -> Html {
    html! { <section class="prose prose--below" aria-label="About this page">{ rest(page) }</section> }
}

fn rest(page: &Document) -> Html {
    html! {
        <>
            if !page.answer.is_empty() {
                <p class="prose__answer">{ words(&page.answer) }</p>
            }
            { blocks(&page.blocks) }
            if !page.try_it.is_empty() {
                <p><a class="prose__try" href={format!("/#{}", page.try_it)}>{ "Try it now in the workbench" }</a></p>
            }
            { related(&page.related) }
            { sources(&page.sources) }
        </>
    }
}

fn crumbs(links: &[Link]) -> Html {
    if links.is_empty() {
        return Html::default();
    }
    let item = |link: &Link| html! { <li><a href={link.href.clone()}>{ link.words.clone() }</a></li> };
    html! { <nav class="crumbs" aria-label="Where this page stands"><ol>{ for links.iter().map(item) }</ol></nav> }
}

fn related(links: &[Link]) -> Html {
    if links.is_empty() {
        return Html::default();
    }
    let item = |link: &Link| html! { <li><a href={link.href.clone()}>{ link.words.clone() }</a></li> };
    html! {
        <nav class="related" aria-labelledby="related"><h2 id="related">{ "Read on" }</h2><ul>{ for links.iter().map(item) }</ul></nav>
    }
}

fn sources(lines: &[SourceLine]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let item = |line: &SourceLine| {
        let name = if line.href.is_empty() {
            html! { { line.words.clone() } }
        } else {
            html! { <a href={line.href.clone()} rel="noopener noreferrer">{ line.words.clone() }</a> }
        };
        html! {
            <li>
                { name }
                if !line.places.is_empty() { { format!(", {}", line.places) } }
                if !line.standing.is_empty() { { " " }<span class="standing">{ line.standing.clone() }</span> }
            </li>
        }
    };
    html! { <section class="sources" aria-labelledby="sources"><h2 id="sources">{ "Sources" }</h2><ul>{ for lines.iter().map(item) }</ul></section> }
}

/// A sentence.
pub(crate) fn words(inlines: &[Inline]) -> Html {
    html! { <>{ for inlines.iter().map(inline) }</> }
}

fn inline(inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => html! { { text.clone() } },
        Inline::Code(text) => html! { <code>{ text.clone() }</code> },
        Inline::Strong(text) => html! { <strong>{ text.clone() }</strong> },
        Inline::Link { href, words, code, title } => {
            let title = (!title.is_empty()).then(|| title.clone());
            let rel = href.starts_with("https:").then_some("noopener noreferrer");
            let inside = if *code {
                html! { <code>{ words.clone() }</code> }
            } else {
                html! { { words.clone() } }
            };
            html! { <a href={href.clone()} {title} {rel}>{ inside }</a> }
        }
    }
}

/// Parts of a page.
pub(crate) fn blocks(blocks: &[Block]) -> Html {
    html! { <>{ for blocks.iter().map(block) }</> }
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading { level: 3, id, words: text } => html! { <h3 id={id.clone()}>{ words(text) }</h3> },
        Block::Heading { id, words: text, .. } => html! { <h2 id={id.clone()}>{ words(text) }</h2> },
        Block::Paragraph(text) => html! { <p>{ words(text) }</p> },
        Block::List { ordered, items } => {
            let items = items.iter().map(|item| html! { <li>{ words(item) }</li> });
            if *ordered {
                html! { <ol>{ for items }</ol> }
            } else {
                html! { <ul>{ for items }</ul> }
            }
        }
        Block::Definitions(all) => html! { <dl class="terms">{ for all.iter().map(definition) }</dl> },
        Block::Table(table) => table_of(table),
        Block::Code { label, text } => {
            html! { <pre class="code" tabindex="0" aria-label={label.clone()}>{ text.clone() }</pre> }
        }
        Block::Note { kind, words: text } => {
            let (tone, name) = match kind {
                NoteKind::Hint => (None, "Note"),
                NoteKind::Warning => (Some("note--warn"), "Careful"),
                NoteKind::Draft => (Some("note--draft"), "Draft"),
            };
            html! { <p class={classes!("note", tone)}><strong>{ name }</strong>{ ": " }{ words(text) }</p> }
        }
        Block::Details { summary, blocks: inside } => {
            html! { <details class="more"><summary>{ words(summary) }</summary>{ blocks(inside) }</details> }
        }
        // The live form is put into the first element by another module; the second stays until then.
        Block::Widget { name, props, fallback } => html! {
            <div class="island" data-widget={name.clone()} data-props={props.clone()}>
                <div class="island__live"></div>
                <div class="island__still">{ blocks(fallback) }</div>
            </div>
        },
    }
}

fn definition(one: &Definition) -> Html {
    let id = (!one.id.is_empty()).then(|| one.id.clone());
    html! { <div class="terms__one" {id}><dt>{ words(&one.name) }</dt><dd>{ words(&one.text) }</dd></div> }
}

fn table_of(table: &Table) -> Html {
    // The corner above the names of the rows is often empty, and a heading without words heads nothing.
    let head = table.head.iter().map(|cell| match cell.is_empty() {
        true => html! { <td></td> },
        false => html! { <th scope="col">{ words(cell) }</th> },
    });
    let row = |cells: &Vec<Vec<Inline>>| {
        let cell = |(at, cell): (usize, &Vec<Inline>)| match at {
            0 => html! { <th scope="row">{ words(cell) }</th> },
            _ => html! { <td>{ words(cell) }</td> },
        };
        html! { <tr>{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <div class="table" tabindex="0" role="region" aria-label={table.caption.clone()}>
            <table>
                <caption>{ table.caption.clone() }</caption>
                <thead><tr>{ for head }</tr></thead>
                <tbody>{ for table.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
