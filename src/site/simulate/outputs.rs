//! Every output of the simulator with its words, its formula and its ground.

use super::numbers::{amount, bytes, seconds};
use super::{Inputs, Strategy};
use crate::site::sizes::{base64url_length, claims_room};

/// The name of the cookie that the outputs count with.
const COOKIE: &str = "__Host-at";

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// What it is.
    pub name: &'static str,
    /// The value with its unit.
    pub value: String,
    /// How it is computed; the letters are those of the page.
    pub formula: &'static str,
    /// What the formula rests on.
    pub basis: &'static str,
}

const fn output(name: &'static str, value: String, formula: &'static str, basis: &'static str) -> Output {
    Output { name, value, formula, basis }
}

/// All of them, in the order of the page.
pub fn outputs(inputs: &Inputs) -> Vec<Output> {
    let mut out = wire(inputs);
    out.extend(stores(inputs));
    out.extend(exposures(inputs));
    out.extend(keys(inputs));
    out.extend(limits(inputs));
    out
}

fn wire(inputs: &Inputs) -> Vec<Output> {
    let signature = inputs.signing().bytes;
    let token = super::token(inputs);
    let line = super::header_line(token);
    let session = super::cookie_line(inputs.id_bits);
    let packed = super::compressed(token);
    let month = |line| bytes(super::monthly(inputs.requests(), line));
    let all = |line| bytes(super::monthly(inputs.requests() * inputs.hops, line));
    let again = format!("{} first, then {}; {} if never kept", packed.first, packed.again, packed.never_kept);
    vec![
        output("Requests", format!("{} per second", amount(inputs.requests())), "R = U * q / 60", "arithmetic"),
        output(
            "Signature in base64url",
            format!("{} characters", base64url_length(signature)),
            "b(n) = ceil(4n / 3)",
            "RFC 7515 2",
        ),
        output("Token", format!("{token} bytes"), "T = b(H) + 1 + b(P) + 1 + b(signature)", "RFC 7515 7.1"),
        output("Header line, HTTP/1.1", format!("{line} bytes"), "A = 24 + T", "RFC 6750 2.1"),
        output("Header field, HTTP/2, bytes", again, "Huffman code, then an index", "RFC 7541 5.2, 6.1, 7.1.3"),
        output("Upload of clients in a month", month(line), "R * A * 2,592,000", "30 days, uncompressed"),
        output("The same between services", all(line), "R * N * A * 2,592,000", "30 days, uncompressed"),
        output(
            "Session cookie line",
            format!("{session} bytes"),
            "19 + b(bits / 8) + 2",
            "ASVS 7.2.3 asks for 128 bits",
        ),
        output("Session cookies in a month", month(session), "R * cookie * 2,592,000", "30 days, uncompressed"),
    ]
}

fn stores(inputs: &Inputs) -> Vec<Output> {
    let rate = |number: f64| format!("{} per second", amount(number));
    let renewals = super::token_requests(inputs);
    vec![
        output(
            "Session look-ups at the edge",
            rate(super::session_reads(inputs, 1.0)),
            "R * (1 - h)",
            "a token needs none",
        ),
        output(
            "Session look-ups at every service",
            rate(super::session_reads(inputs, inputs.hops)),
            "R * N * (1 - h)",
            "the same for each hop",
        ),
        output(
            "Introspections at the edge",
            rate(super::introspections(inputs)),
            "R * (1 - h), h = 1 - 60 / (q * t)",
            "one question per user and window",
        ),
        output(
            "Session writes, sliding expiry",
            rate(super::session_writes(inputs)),
            "R",
            "unless writes are throttled",
        ),
        output("Requests for new tokens", rate(renewals), "U / L", "each user once in the life of a token"),
        output("The same, all clients at once", rate(renewals * 3.0), "3 * U / L", "our allowance; spread the starts"),
        output(
            "Refreshes in one login",
            amount((inputs.refresh / inputs.lifetime.max(1.0)).floor()),
            "F / L",
            "what rotation has to keep apart",
        ),
        output("Memory for sessions", bytes(super::session_bytes(inputs)), "U * B * copies", "arithmetic"),
        output(
            "Memory for a denylist",
            bytes(super::denylist_bytes(inputs)),
            "v * (L + s) * 40",
            "id of 16 bytes, expiry of 8, overhead",
        ),
        output(
            "Status list, uncompressed",
            bytes(super::status_list_bytes(inputs)),
            "U / 8",
            "one bit for each live token",
        ),
    ]
}

fn exposures(inputs: &Inputs) -> Vec<Output> {
    let of = |strategy: Strategy, basis| {
        let value = format!(
            "{} at worst, {} on average, {} requests",
            seconds(strategy.worst(inputs)),
            seconds(strategy.mean(inputs)),
            amount(strategy.requests(inputs))
        );
        output(strategy.title(), value, strategy.formula(), basis)
    };
    let basis = |strategy| match strategy {
        Strategy::ShortLife | Strategy::Rotation => "RFC 7519 4.1.4",
        Strategy::KeyRotation => "age of a key set",
        Strategy::Introspection => "RFC 7662 4",
        Strategy::StatusList => "ttl of the list",
        Strategy::Denylist | Strategy::CutOff => "time to every service",
        Strategy::Session => "age of a copy",
    };
    Strategy::ALL.map(|strategy| of(strategy, basis(strategy))).to_vec()
}

fn keys(inputs: &Inputs) -> Vec<Output> {
    let rate = |number: f64| format!("{} per second", amount(number));
    let rollover = super::rollover(inputs);
    let change = format!("sign after {}, retire after {}", seconds(rollover.sign), seconds(rollover.retire));
    vec![
        output("Fetches of the key set", rate(super::key_set_fetches(inputs)), "V / c", "one for each copy that ends"),
        output(
            "The same under unknown key ids",
            rate(super::flood_fetches(inputs)),
            "V / pause",
            "no pause, no bound: each forged token is a fetch",
        ),
        output("Change of the signing key", change, "c, then c + L + s", "OpenID Connect Core 10.1.1"),
        output(
            "Time to check signatures",
            "measured on your device, never stated here".to_owned(),
            "R * N * t",
            "a speed belongs to a machine",
        ),
        output(
            "Trying every shared secret",
            seconds(super::hmac_seconds(inputs.entropy, inputs.tries)),
            "2^E / g, on average half",
            "RFC 8725 2.2",
        ),
        output(
            "Guessing a live session id",
            format!("{} years", amount(super::session_years(inputs.id_bits, inputs.guesses, inputs.users))),
            "2^bits / (g * U) / 31,557,600",
            "OWASP Session Management",
        ),
    ]
}

fn limits(inputs: &Inputs) -> Vec<Output> {
    let token = super::token(inputs);
    let fits = if super::fits_cookie(COOKIE.len(), token) { "fits" } else { "is ignored by the browser" };
    let signing = inputs.signing();
    let header = super::wire::whole(inputs.header) + signing.alg.len();
    let room = claims_room(COOKIE.len(), header, signing.bytes);
    let per_site = format!("{} per domain, {} in all", super::COOKIES_PER_DOMAIN, super::COOKIES_IN_ALL);
    let line = super::header_line(token);
    let too_long = super::HEADER_LIMITS.iter().filter(|limit| line > limit.bytes).map(|limit| limit.server);
    let too_long: Vec<&str> = too_long.collect();
    let servers = if too_long.is_empty() {
        "fits the defaults of nginx, Apache httpd and Node.js".to_owned()
    } else {
        format!("too long by default for {}", too_long.join(", "))
    };
    vec![
        output("The token in a cookie", fits.to_owned(), "name + value <= 4096", "rfc6265bis, Set-Cookie"),
        output(
            "Claims that fit a cookie",
            room.map_or_else(|| "none".to_owned(), |room| format!("{} bytes", amount(room as f64))),
            "(4096 - name - b(H) - 2 - b(signature)) * 3/4",
            "with the name __Host-at",
        ),
        output(
            "Cookies that a browser keeps",
            format!("{per_site}; at most {} days", super::LIFETIME_DAYS),
            "",
            "rfc6265bis, limits",
        ),
        output("The token in a header", servers, "A against 8192, 8190, 16,384", "the servers' pages say so"),
    ]
}
