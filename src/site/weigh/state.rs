//! What an address carries of the reader's settings: `w=43425&m=1&s=lead`.
//!
//! One digit for each factor's weight, the requirements as a hexadecimal number, the order of the rows. Whatever else stands
//! there is passed over: an address comes from anywhere, and a table may have got another row since.

use super::{MAX_WEIGHT, Setting, Table};

/// In what order the rows stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As in the table.
    #[default]
    Table,
    /// The heaviest first.
    Weight,
    /// What contributes most to the winner's lead first.
    Lead,
}

/// Settings and the order of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Weights and requirements.
    pub setting: Setting,
    /// The order of the rows.
    pub sort: Sort,
}

impl Sort {
    /// All of them.
    pub const ALL: [Sort; 3] = [Sort::Table, Sort::Weight, Sort::Lead];

    /// The name in an address.
    pub const fn name(self) -> &'static str {
        match self {
            Sort::Table => "table",
            Sort::Weight => "weight",
            Sort::Lead => "lead",
        }
    }
}

/// The state as the fragment of an address, without the `#`.
pub fn write(state: &State) -> String {
    let mut out = String::from("w=");
    out.extend(state.setting.weights.iter().map(|weight| char::from(b'0' + (*weight).min(MAX_WEIGHT))));
    if state.setting.musts != 0 {
        out.push_str(&format!("&m={:x}", state.setting.musts));
    }
    if state.sort != Sort::Table {
        out.push_str("&s=");
        out.push_str(state.sort.name());
    }
    out
}

/// The state that a fragment carries for that table; `None` when it carries none. What it leaves open, or says wrongly, is as
/// in the table.
pub fn read(table: &Table, fragment: &str) -> Option<State> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let value = |name: &str| {
        fragment
            .split('&')
            .find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name))
            .map(|(_, value)| value)
    };
    let digits = value("w")?.as_bytes();
    let mut setting = table.defaults();
    for (weight, digit) in setting.weights.iter_mut().zip(digits) {
        if let Some(read) = digit.checked_sub(b'0').filter(|read| *read <= MAX_WEIGHT) {
            *weight = read;
        }
    }
    let known = table.musts.iter().fold(0, |bits, must| bits | must.bit);
    let musts = value("m").filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()));
    setting.musts = musts.and_then(|text| u16::from_str_radix(text, 16).ok()).unwrap_or(0) & known;
    let sort = value("s").and_then(|name| Sort::ALL.into_iter().find(|sort| sort.name() == name)).unwrap_or_default();
    Some(State { setting, sort })
}
