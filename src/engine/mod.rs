//! The engine as other programs call it: texts and numbers in, JSON out.
//!
//! [`decode`] and [`verify`] answer about one token; [`Engine`] keeps imported keys for many. Options come as JSON
//! ([`options`]), reports leave as JSON of a shape of their own ([`answer`]), so that the inside may change without breaking
//! a caller. Everything runs natively; the lines that touch JavaScript are in `bin/engine.rs`, the module around them in
//! `engine/`. The version of this interface is [`VERSION`].

mod answer;

mod options;

#[cfg(test)]
mod tests;

use crate::check::acceptance::{Acceptance, Judge};
use crate::check::builder::{self, Build};
use crate::check::diagnosis::{self, Hit, Patient};
use crate::check::reading;
use crate::check::report::Report;
use crate::check::{self, Given};
use crate::jose::key::detect::{self, Keys};
use crate::jose::random::Random;
use crate::jose::token::Token;
use options::Options;

/// The version of the interface (semantic versioning); the functions, their options and the members of their answers.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Keys that were imported, and the options that were read last.
#[derive(Default)]
pub struct Engine {
    /// A judge for each imported key text; its place is its number.
    imported: Vec<Option<Judge>>,
    options: Option<(String, Options)>,
}

/// What is in a text, as JSON: the tokens, each with header, payload and problems.
pub fn decode(text: &str) -> String {
    let opened = reading::open(text, 0);
    let first = opened.token.as_ref();
    let rest = (1..opened.found.len()).filter_map(|at| reading::open(text, at).token);
    let tokens: Vec<Token> = first.cloned().into_iter().chain(rest).collect();
    answer::decoded(&opened.found, &tokens)
}

/// Judges `token` with a key text; the report as JSON.
///
/// # Errors
/// When the options are no JSON of the right shape, in words.
pub fn verify(token: &str, key: &str, options: &str) -> Result<String, String> {
    let options = Options::read(options)?;
    let keys = detect::detect_with(key, options.encoding(), options.passphrase());
    Ok(with_given(token, &keys, &options, |token, given| {
        let judged = check::run_with(token, &Given { key_text: key, ..*given });
        answer::report_with(&judged, token, given, diagnosed(&judged, token, given, key, options.diagnose))
    }))
}

/// Decrypts a JWE; the plaintext and the report as JSON. That it could be decrypted says nothing about who wrote it.
///
/// # Errors
/// When the options are no JSON of the right shape, in words.
pub fn decrypt(token: &str, key: &str, options: &str) -> Result<String, String> {
    let options = Options::read(options)?;
    let keys = detect::detect_with(key, options.encoding(), options.passphrase());
    Ok(with_given(token, &keys, &options, |token, given| {
        let (report, plaintext) = check::decrypt_with(token, given);
        let hits = diagnosed(&report, token, given, key, options.diagnose);
        answer::decrypted(plaintext.as_deref(), &answer::report_with(&report, token, given, hits))
    }))
}

/// Makes a token from header and payload; `{"token": ..., "findings": [...]}`. With `enc` in the header it is a JWE.
///
/// # Errors
/// When the options are no JSON of the right shape, in words.
pub fn make(header: &str, payload: &str, key: &str, options: &str, random: Random<'_>) -> Result<String, String> {
    let options = Options::read(options)?;
    let build = Build {
        header,
        payload,
        key,
        encoding: options.encoding(),
        passphrase: options.passphrase(),
        allow_unsafe: options.allow_unsafe,
    };
    Ok(answer::built(&builder::build(&build, random)))
}

impl Engine {
    /// Reads a key text for later use and gives its number.
    ///
    /// # Errors
    /// When the text holds no usable key, in words; or when the options are no JSON of the right shape.
    pub fn import_key(&mut self, key: &str, options: &str) -> Result<u32, String> {
        let options = Options::read(options)?;
        let keys = detect::detect_with(key, options.encoding(), options.passphrase());
        if keys.keys.is_empty() {
            let problem = keys.first_error().map(|problem| problem.fault.message());
            return Err(problem.unwrap_or_else(|| "expected a key, but found none".to_owned()));
        }
        let judge = Judge::new(keys);
        let free = self.imported.iter().position(Option::is_none).unwrap_or(self.imported.len());
        if free == self.imported.len() {
            self.imported.push(None);
        }
        if let Some(place) = self.imported.get_mut(free) {
            *place = Some(judge);
        }
        Ok(free as u32)
    }

    /// Forgets an imported key.
    pub fn drop_key(&mut self, key: u32) {
        if let Some(place) = self.imported.get_mut(key as usize) {
            *place = None;
        }
    }

    /// Judges `token` with an imported key; the report as JSON.
    ///
    /// # Errors
    /// When there is no such key, or the options are no JSON of the right shape.
    pub fn verify_with(&mut self, key: u32, token: &str, options: &str) -> Result<String, String> {
        self.use_options(options)?;
        let (judge, options) = self.parts(key)?;
        Ok(with_given(token, judge.keys(), options, report))
    }

    /// The options of the calls that take none themselves.
    ///
    /// # Errors
    /// When they are no JSON of the right shape.
    pub fn use_options(&mut self, options: &str) -> Result<(), String> {
        if self.options.as_ref().is_none_or(|(kept, _)| kept != options) {
            self.options = Some((options.to_owned(), Options::read(options)?));
        }
        Ok(())
    }

    /// Judges a token, and puts the payload of an acceptable one, which is UTF-8, into `payload`.
    ///
    /// # Errors
    /// When there is no such key, or no options are in use.
    pub fn payload_of(&mut self, key: u32, token: &[u8], payload: &mut Vec<u8>) -> Result<Acceptance, String> {
        let (judge, options) = self.parts(key)?;
        Ok(judge.judge_into(token, &options.policy, options.now, payload))
    }

    /// Judges many tokens, one a line, with an imported key: one number a token ([`Acceptance`]).
    ///
    /// # Errors
    /// When there is no such key, or no options are in use.
    pub fn verify_many(&mut self, key: u32, tokens: &str) -> Result<Vec<u8>, String> {
        let (judge, options) = self.parts(key)?;
        Ok(tokens.lines().map(|line| judge.judge(line, &options.policy, options.now) as u8).collect())
    }

    fn parts(&mut self, key: u32) -> Result<(&mut Judge, &Options), String> {
        let judge = self.imported.get_mut(key as usize).and_then(Option::as_mut);
        let judge = judge.ok_or_else(|| format!("expected the number of an imported key, but found {key}"))?;
        let (_, options) = self.options.as_ref().ok_or("expected options, but found none")?;
        Ok((judge, options))
    }
}

fn report(token: &Token, given: &Given<'_>) -> String {
    answer::report(&check::run_with(token, given), token, given)
}

/// Calls `judge` with the first token in a text, and with keys and options as they are given.
/// What the doctor found, if anybody asked and something is wrong.
fn diagnosed(report: &Report, token: &Token, given: &Given<'_>, key: &str, is_asked: bool) -> Option<Vec<Hit>> {
    let patient = Patient::of(token, given.keys, key, given.detached_payload);
    patient.filter(|_| is_asked && report.calls_for_a_doctor()).map(diagnosis::run)
}

fn with_given<T>(text: &str, keys: &Keys, options: &Options, judge: impl FnOnce(&Token, &Given<'_>) -> T) -> T {
    let inner = detect::detect_with(options.inner_key(), options.encoding(), options.passphrase());
    let given = Given {
        inner_keys: &inner.keys,
        detached_payload: options.detached_payload.as_deref().map(str::as_bytes),
        left_out: &options.left_out,
        allow_slow: options.allow_slow,
        transaction: &options.transaction,
        kind: options.kind,
        ..Given::new(keys, &options.policy, options.now)
    };
    let token = reading::open(text, 0).token.unwrap_or_else(|| Token::parse(""));
    judge(&token, &given)
}
