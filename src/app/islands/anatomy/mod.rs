//! A token taken apart: its parts in colours, their characters and bytes, and which characters are which claim.
//!
//! Its text in a page (`props`): a token in compact form, or several to choose from, one a line.

mod parts;

use yew::prelude::*;

use crate::app::platform;
use crate::check::reading::part_class;
use crate::jose::token::{Kind, Token};
use parts::{Member, Piece, Run, name, pieces, runs};

/// Bytes that are shown of a part.
const SHOWN: usize = 96;

/// The widget; it starts from a token.
pub(super) fn island(props: &str) -> Html {
    html! { <Anatomy tokens={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    tokens: String,
}

/// Points at a member, or at none.
type Point = Callback<Option<usize>>;

#[component]
fn Anatomy(props: &Props) -> Html {
    let tokens: Vec<&str> = props.tokens.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let chosen = use_state(|| 0_usize);
    let pointed = use_state_eq(|| None::<usize>);
    let text = tokens.get(*chosen).copied().unwrap_or_default().to_owned();
    let cut = use_memo(text, |text| {
        let token = Token::parse(text);
        let pieces = pieces(&token);
        (runs(&token.text, &pieces), pieces)
    });
    let (runs, pieces) = &*cut;
    let point = {
        let pointed = pointed.clone();
        Point::from(move |at| pointed.set(at))
    };
    let onmouseover = {
        let point = point.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(row) = platform::pointed_row(&event) {
                point.emit(Some(row));
            }
        })
    };
    let member = pieces.iter().flat_map(|piece| &piece.members).find(|member| Some(member.at) == *pointed);
    html! {
        <div class="anatomy">
            if tokens.len() > 1 {
                <p class="sign__row" role="group" aria-label="Which token">
                    { for tokens.iter().enumerate().map(|(at, text)| choice(at, text, &chosen, &point)) }
                </p>
            }
            <pre id="anatomy-token" class="coloured" tabindex="0" role="region" aria-label="The token" {onmouseover}>
                { for runs.iter().map(|run| shown(run, *pointed)) }
            </pre>
            <p class="anatomy__says" role="status">{ says(member) }</p>
            { table(pieces) }
            { for pieces.iter().map(|piece| inside(piece, *pointed, &point)) }
        </div>
    }
}

fn choice(at: usize, text: &str, chosen: &UseStateHandle<usize>, point: &Point) -> Html {
    let word = match Token::parse(text).kind {
        Kind::Jwe | Kind::JweJson => "Encrypted (JWE)",
        Kind::SdJwt => "SD-JWT",
        _ => "Signed (JWS)",
    };
    let onclick = {
        let (chosen, point) = (chosen.clone(), point.clone());
        Callback::from(move |_: MouseEvent| {
            point.emit(None);
            chosen.set(at);
        })
    };
    html! { <button type="button" class="choice" aria-pressed={(at == **chosen).to_string()} {onclick}>{ word }</button> }
}

fn shown(run: &Run, pointed: Option<usize>) -> Html {
    let is_pointed = run.member.is_some() && run.member == pointed;
    html! {
        <span class="part" data-part={run.colour} data-row={run.member.map(|at| at.to_string())} data-pointed={is_pointed.then_some("true")}>
            { run.text.clone() }
        </span>
    }
}

fn says(member: Option<&Member>) -> String {
    match member {
        Some(Member { name, inner, outer, .. }) => format!(
            "{name}: bytes {} to {} of its part, characters {} to {} of the token. Characters at the edges carry bits of the neighbours as well.",
            inner.start,
            inner.end.saturating_sub(1),
            outer.start,
            outer.end.saturating_sub(1)
        ),
        None => "Point at a claim, or move to it with the Tab key, to see its characters in the token.".to_owned(),
    }
}

fn table(pieces: &[Piece]) -> Html {
    let row = |piece: &Piece| {
        html! {
            <tr>
                <th scope="row"><span class="part" data-part={part_class(piece.part)}>{ name(piece.part) }</span></th>
                <td>{ format!("{} to {}", piece.span.start, piece.span.end) }</td>
                <td>{ piece.span.len() }</td>
                <td>{ piece.bytes.len() }</td>
            </tr>
        }
    };
    html! {
        <div class="table" tabindex="0" role="region" aria-label="Parts of the token">
            <table>
                <caption>{ "Parts of the token: offsets count from 0, the end is the dot behind" }</caption>
                <thead><tr>
                    <th scope="col">{ "Part" }</th><th scope="col">{ "Offsets" }</th>
                    <th scope="col">{ "Characters" }</th><th scope="col">{ "Bytes" }</th>
                </tr></thead>
                <tbody>{ for pieces.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

/// What is in a part: its members, or nothing but bytes.
fn inside(piece: &Piece, pointed: Option<usize>, point: &Point) -> Html {
    let title = name(piece.part);
    html! {
        <section class="anatomy__part" aria-label={title}>
            <p class="anatomy__title">{ title }</p>
            if !piece.members.is_empty() {
                <ul class="anatomy__members">{ for piece.members.iter().map(|member| claim(member, pointed, point)) }</ul>
            }
            <details>
                <summary>{ format!("{} bytes", piece.bytes.len()) }</summary>
                <pre class="coloured" tabindex="0" aria-label={format!("{title}, bytes in hexadecimal")}>{ hex(&piece.bytes) }</pre>
            </details>
        </section>
    }
}

fn claim(member: &Member, pointed: Option<usize>, point: &Point) -> Html {
    let at = member.at;
    let over = Callback::from({
        let point = point.clone();
        move |()| point.emit(Some(at))
    });
    let out = Callback::from({
        let point = point.clone();
        move |()| point.emit(None)
    });
    html! {
        <li>
            <button type="button" class="anatomy__member" aria-pressed={(pointed == Some(at)).to_string()} onmouseover={over.reform(|_: MouseEvent| ())} onmouseout={out.reform(|_: MouseEvent| ())}
                onfocus={over.reform(|_: FocusEvent| ())} onblur={out.reform(|_: FocusEvent| ())} onclick={over.reform(|_: MouseEvent| ())}
            >
                { member.text.clone() }
            </button>
        </li>
    }
}

fn hex(bytes: &[u8]) -> String {
    let mut out: String = bytes.iter().take(SHOWN).map(|byte| format!("{byte:02x} ")).collect();
    if bytes.len() > SHOWN {
        out.push_str(&format!("and {} more", bytes.len() - SHOWN));
    }
    out.trim_end().to_owned()
}
