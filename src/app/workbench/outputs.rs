//! What is inside: payload, header, and what belongs to special forms.

use std::rc::Rc;

use yew::prelude::*;

use super::Context;
use super::claims::Members;
use super::decryption::decryption;
use super::edit_button::EditButton;
use super::inner::inner;
use super::json_view::JsonView;
use super::sd_jwt::sd_jwt;
use crate::app::platform;
use crate::check::reading::{TokenReading, Tree};
use crate::jose::error::Part;
use crate::jose::token::Kind;
use crate::site::tools::Mode;
use crate::worker::protocol::Note;

/// Payload and header of the selected token, with what the mode is about first.
pub(crate) fn outputs(state: &Context, mode: Mode) -> Html {
    let token = state.reading.token.as_ref().filter(|_| state.has_text());
    let header = token.and_then(|token| token.header.as_ref());
    let payload = html! {
        <section class="panel" data-part="payload" aria-labelledby="payload-title">
            { head("payload", "Payload", token.and_then(|token| token.payload.as_ref())) }
            { payload(state, token, mode) }
        </section>
    };
    let header = html! {
        <section class="panel" data-part="header" aria-labelledby="header-title">
            { head("header", "Header", header) }
            { part(state, Part::Header, header, mode) }
        </section>
    };
    let report = state.seen();
    let disclosed = report.as_ref().and_then(|report| report.sd_jwt.as_ref()).map(|found| sd_jwt(state, found));
    let inner = report.as_ref().and_then(|report| report.inner.as_ref()).map(|found| inner(state, found));
    match mode {
        Mode::Header => html! { <>{ header }{ payload }{ disclosed }{ inner }</> },
        Mode::Disclosures => html! { <>{ disclosed }{ payload }{ header }{ inner }</> },
        _ => html! { <>{ payload }{ header }{ disclosed }{ inner }</> },
    }
}

fn head(id: &'static str, title: &'static str, tree: Option<&Rc<Tree>>) -> Html {
    let copy = Callback::from(move |_: MouseEvent| platform::copy_text_of(id));
    html! {
        <div class="panel__head">
            <h2 id={format!("{id}-title")}>{ title }</h2>
            if let Some(tree) = tree {
                <span class="panel__size">{ format!("{} bytes", tree.bytes) }</span>
                <button type="button" class="quiet-button" onclick={copy}>{ "Copy" }</button>
                if id == "payload" {
                    <EditButton />
                }
            }
        </div>
    }
}

fn payload(state: &Context, token: Option<&TokenReading>, mode: Mode) -> Html {
    let Some(token) = token else { return part(state, Part::Payload, None, mode) };
    if matches!(token.kind, Kind::Jwe | Kind::JweJson) {
        let found = state.seen().and_then(|report| report.decryption.as_ref());
        let told = found.map(|found| decryption(state, found));
        if let Some(plaintext) = found.and_then(|found| found.plaintext.as_ref()) {
            return html! { <>{ told }{ plain(state, plaintext, &state.notes.payload) }</> };
        }
        let size =
            |wanted| token.sections.iter().find(|section| section.part == wanted).map_or(0, |s| s.span.len() * 3 / 4);
        return html! {
            <>
                { told }
                <p class="panel__note">
                    { format!(
                        "Encrypted: {} bytes of ciphertext, a key of {} bytes encrypted to the recipient. \
                         Only the header can be read without the recipient's key.",
                        size(Part::Ciphertext), size(Part::EncryptedKey)) }
                </p>
                <pre id="payload" class="json" hidden={true}></pre>
            </>
        };
    }
    part(state, Part::Payload, token.payload.as_ref(), mode)
}

/// What was decrypted: it stands nowhere in what was pasted.
fn plain(state: &Context, tree: &Rc<Tree>, notes: &[Note]) -> Html {
    html! {
        <>
            <JsonView is_apart={true} id="payload" label="Decrypted payload" tree={tree.clone()} dispatcher={state.dispatcher()} />
            <Members tree={tree.clone()} notes={notes.to_vec()} />
        </>
    }
}

fn part(state: &Context, part: Part, tree: Option<&Rc<Tree>>, mode: Mode) -> Html {
    let (id, label, hint, notes) = match part {
        Part::Header => ("header", "Decoded header", "How it is signed, and with which key.", &state.notes.header),
        _ => ("payload", "Decoded payload", "The claims, each one explained.", &state.notes.payload),
    };
    let Some(tree) = tree else {
        return html! { <><pre {id} class="json" hidden={true}></pre><p class="panel__empty">{ hint }</p></> };
    };
    let members = html! { <Members tree={tree.clone()} notes={notes.to_vec()} /> };
    let json = html! {
        <>
            <JsonView {id} {label} tree={tree.clone()} dispatcher={state.dispatcher()} />
            <details class="panel__raw" open={tree.is_binary}>
                <summary>{ if tree.is_binary { "Not text: the bytes" } else { "Raw and hex" } }</summary>
                <pre class="panel__bytes" tabindex="0" aria-label="As it stands in the token">{ tree.raw.clone() }</pre>
                <pre class="panel__bytes" tabindex="0" aria-label="The first bytes in hexadecimal">{ spaced(&tree.hex) }</pre>
            </details>
        </>
    };
    if mode == Mode::Claims {
        return html! { <>{ members }{ json }</> };
    }
    html! { <>{ json }{ members }</> }
}

/// Hexadecimal in groups of four bytes.
fn spaced(hex: &str) -> String {
    let groups: Vec<String> =
        hex.as_bytes().chunks(8).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    groups.join(" ")
}
