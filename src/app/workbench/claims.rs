//! The members of header and payload, one by one: what each is, and times in words.

use yew::prelude::*;

use crate::app::platform;
use crate::check::reading::{Row, RowKind, Tree};
use crate::content::claims::Shape;
use crate::content::{claims, headers, types};
use crate::jose::alg::facts;

/// Longest value that is repeated here; the whole is above.
const SHOWN: usize = 120;

/// Properties of [`Members`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The decoded part.
    pub(crate) tree: Tree,
    /// Whether it is the header.
    pub(crate) header: bool,
}

/// The list.
#[component]
pub(crate) fn Members(props: &Props) -> Html {
    // The words for times change every second.
    let now = use_state(|| 0i64);
    use_effect_with((), {
        let now = now.setter();
        move |()| {
            now.set(platform::now());
            let ticking = platform::every_second(move || now.set(platform::now()));
            move || drop(ticking)
        }
    });
    let members = props.tree.rows.iter().filter(|row| row.depth == 1 && !row.name.is_empty());
    let rows: Vec<Html> = members.take(100).map(|row| member(row, props.header, *now)).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <dl class="members">{ for rows }</dl> }
}

fn member(row: &Row, header: bool, now: i64) -> Html {
    let name = row.name.trim_matches('"').to_owned();
    let (title, short, source, is_time) = describe(&name, header);
    let value = match row.kind {
        RowKind::Open => String::new(),
        _ => row.text.chars().take(SHOWN).collect(),
    };
    let meaning = if header { header_meaning(&name, row.text.trim_matches('"')) } else { None };
    let time = (is_time && row.kind == RowKind::Number).then(|| row.text.parse::<f64>().ok()).flatten();
    html! {
        <div class="members__row">
            <dt class="members__name"><code>{ name }</code>{ " " }<span class="members__title">{ title }</span></dt>
            <dd class="members__value">
                if let Some(time) = time {
                    <Time seconds={time} {now} />
                } else if !value.is_empty() {
                    <code>{ value }</code>
                }
                if let Some(meaning) = meaning {
                    <span class="members__meaning">{ format!(" {meaning}") }</span>
                }
                if !short.is_empty() {
                    <p class="members__short">{ short }{ " " }<cite>{ source }</cite></p>
                }
            </dd>
        </div>
    }
}

fn describe(name: &str, header: bool) -> (&'static str, &'static str, &'static str, bool) {
    if header {
        return headers::find(name).map_or(("", "", "", false), |known| (known.title, known.short, known.source, false));
    }
    match claims::find(name) {
        Some(claim) => (claim.title, claim.short, claim.source, claim.shape == Shape::Time),
        None => ("", "", "", false),
    }
}

/// What the value of a header parameter stands for.
fn header_meaning(name: &str, value: &str) -> Option<&'static str> {
    match name {
        "alg" => facts::find(value).map(|facts| facts.title),
        "typ" => types::find(value).map(|known| known.title),
        _ => None,
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TimeProps {
    /// Seconds since the epoch.
    seconds: f64,
    /// The time now, in seconds; 0 before the page is alive.
    now: i64,
}

/// A time: relative first, then local, then UTC.
#[component]
fn Time(props: &TimeProps) -> Html {
    let difference = props.seconds - props.now as f64;
    let words = crate::check::words::relative(difference);
    let Some((local, utc)) = platform::format_time(props.seconds) else {
        return html! { <code>{ format!("{}: no date can show it", props.seconds) }</code> };
    };
    html! {
        <span class="time">
            <strong class="time__relative">{ words }</strong>
            { " · " }<span>{ local }</span>
            { " · " }<time datetime={utc.clone()}>{ utc.clone() }</time>
        </span>
    }
}
