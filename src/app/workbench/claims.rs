//! The members of header and payload, one by one: what each is, and times in words.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::platform::{self, Moment};
use crate::check::reading::{Row, RowKind, Tree};
use crate::check::words::relative;
use crate::worker::protocol::Note;

/// Longest value that is repeated here; the whole is above.
const SHOWN: usize = 120;

/// Properties of [`Members`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The decoded part.
    pub(crate) tree: Rc<Tree>,
    /// What is known about its members.
    pub(crate) notes: Vec<Note>,
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
    let rows: Vec<Html> = members.take(100).map(|row| member(row, &props.notes, *now)).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <dl class="members">{ for rows }</dl> }
}

fn member(row: &Row, notes: &[Note], now: i64) -> Html {
    let name = row.name.trim_matches('"').to_owned();
    let Note { title, short, source, meaning, is_time, .. } =
        notes.iter().find(|note| note.name == name).cloned().unwrap_or_default();
    let value = match row.kind {
        RowKind::Open => String::new(),
        _ => row.text.chars().take(SHOWN).collect(),
    };
    let time = (is_time && row.kind == RowKind::Number).then_some(&row.text);
    html! {
        <div class="members__row">
            <dt class="members__name"><code>{ name }</code>{ " " }<span class="members__title">{ title }</span></dt>
            <dd class="members__value">
                if let Some(time) = time {
                    { moment(time, now) }
                } else if !value.is_empty() {
                    <code>{ value }</code>
                }
                if !meaning.is_empty() {
                    <span class="members__meaning">{ format!(" {meaning}") }</span>
                }
                if !short.is_empty() {
                    <p class="members__short">{ short }{ " " }<cite>{ source }</cite></p>
                }
            </dd>
        </div>
    }
}

/// A time: relative first, then local, then UTC.
fn moment(number: &str, now: i64) -> Html {
    let Some(Moment { seconds, local, utc }) = platform::read_moment(number) else {
        return html! { <><code>{ number.to_owned() }</code>{ ", which no date can show" }</> };
    };
    let words = relative(seconds - now as f64);
    html! {
        <span class="time">
            <strong class="time__relative">{ words }</strong>
            { " · " }<span class="time__exact">{ local }</span>
            { " · " }<time class="time__exact" datetime={utc.clone()}>{ utc.clone() }</time>
        </span>
    }
}
