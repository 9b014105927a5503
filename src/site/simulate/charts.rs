//! What can be drawn of the outputs: bars with a number each.

use super::numbers::{amount, bytes, seconds};
use super::{Inputs, Strategy};
use crate::site::sizes::{signings, token_bytes};

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// Bytes that clients send in a month, by what they send.
    Bytes,
    /// Look-ups over the network in a second, by strategy.
    Reads,
    /// The worst exposure, by strategy.
    Exposure,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// Its length, from zero.
    pub value: f64,
    /// The value in words.
    pub words: String,
}

impl Chart {
    /// All.
    pub const ALL: [Chart; 3] = [Chart::Bytes, Chart::Reads, Chart::Exposure];

    /// What it shows.
    pub const fn title(self) -> &'static str {
        match self {
            Chart::Bytes => "Bytes that clients send in a month",
            Chart::Reads => "Look-ups over the network, per second",
            Chart::Exposure => "How long a stolen token keeps working, at worst",
        }
    }

    /// The bars.
    pub fn bars(self, inputs: &Inputs) -> Vec<Bar> {
        match self {
            Chart::Bytes => sent(inputs),
            Chart::Reads => Strategy::ALL
                .map(|strategy| bar(strategy, strategy.reads(inputs), amount(strategy.reads(inputs))))
                .to_vec(),
            Chart::Exposure => Strategy::ALL
                .map(|strategy| bar(strategy, strategy.worst(inputs), seconds(strategy.worst(inputs))))
                .to_vec(),
        }
    }
}

fn bar(strategy: Strategy, value: f64, words: String) -> Bar {
    Bar { label: strategy.title().to_owned(), value, words }
}

fn sent(inputs: &Inputs) -> Vec<Bar> {
    let line = |label: String, bytes_each: usize| {
        let value = super::monthly(inputs.requests(), bytes_each);
        Bar { label, value, words: bytes(value) }
    };
    let mut out = vec![line("Session cookie".to_owned(), super::cookie_line(inputs.id_bits))];
    // One algorithm of each family, and the one that was chosen.
    let shown = ["HS256", "ES256", "RS256, 2048 bits", "ML-DSA-44"];
    for signing in signings() {
        if shown.contains(&signing.name.as_str()) || signing.name == inputs.signing {
            let header = super::wire::whole(inputs.header) + signing.alg.len();
            let token = token_bytes(header, super::wire::whole(inputs.claims), signing.bytes);
            out.push(line(format!("Token, {}", signing.name), super::header_line(token)));
        }
    }
    out
}
