//! What the members of header and payload are: looked up here, so that the page need not carry the tables.

use super::protocol::{Note, Notes};
use crate::content::claims::Shape;
use crate::content::{claims, headers, types};
use crate::jose::alg::facts;
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::token::Token;

/// More members than this are not looked up.
const MOST: usize = 200;

/// Looks the members of a token up.
pub(super) fn of(token: &Token) -> Notes {
    let members = |object: Option<Value<'_>>, look_up: fn(&str, Value<'_>) -> Option<Note>| {
        let members = object.into_iter().flat_map(Value::members).take(MOST);
        members.filter_map(|member| look_up(&member.name, member.value)).collect()
    };
    let header = token.protected_header().and_then(|content| content.document.object());
    Notes { header: members(header, parameter), payload: members(token.claims(), claim) }
}

fn parameter(name: &str, value: Value<'_>) -> Option<Note> {
    let header = headers::find(name)?;
    let text = value.as_str().unwrap_or_default();
    let meaning = match name {
        "alg" => facts::find(&text).map(|facts| facts.title),
        "typ" => types::find(&text).map(|known| known.title),
        _ => None,
    };
    Some(Note {
        name: name.to_owned(),
        title: header.title.to_owned(),
        short: header.short.to_owned(),
        source: header.source.to_owned(),
        meaning: meaning.unwrap_or_default().to_owned(),
        is_time: false,
    })
}

fn claim(name: &str, value: Value<'_>) -> Option<Note> {
    let claim = claims::find(name)?;
    Some(Note {
        name: name.to_owned(),
        title: claim.title.to_owned(),
        short: claim.short.to_owned(),
        source: claim.source.to_owned(),
        meaning: String::new(),
        is_time: claim.shape == Shape::Time && value.kind() == Kind::Number,
    })
}
