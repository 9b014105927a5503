//! What the simulator is told: how large the service is and how it is set up.

use crate::site::sizes::{self, Signing};

/// A service, its tokens and its stores. Everything is a number of the unit that its field says.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs {
    /// What the tokens are signed with, a name of [`sizes::signings`].
    pub signing: String,
    /// Users with a live session, at one time.
    pub users: f64,
    /// Requests of one user in a minute.
    pub per_minute: f64,
    /// Services that a request crosses, each of which checks it.
    pub hops: f64,
    /// Bytes of the claims, as JSON.
    pub claims: f64,
    /// Bytes of the header, as JSON, without the name of the algorithm.
    pub header: f64,
    /// Life of an access token, in seconds.
    pub lifetime: f64,
    /// Life of a refresh token, in seconds.
    pub refresh: f64,
    /// Leeway for clocks that differ, in seconds.
    pub leeway: f64,
    /// Bits of a session's id.
    pub id_bits: f64,
    /// Bytes that the store keeps for one session.
    pub session: f64,
    /// Copies of the store.
    pub replicas: f64,
    /// Part of the look-ups that a cache answers, in percent.
    pub cached: f64,
    /// Age of a copy of a session, in a cache or a replica, in seconds.
    pub lag: f64,
    /// Tokens taken back in a second.
    pub revocations: f64,
    /// How long a list of revoked tokens takes to reach every service, in seconds.
    pub push: f64,
    /// How long an answer of introspection is kept, in seconds.
    pub answer: f64,
    /// How long a status list is kept, in seconds: its `ttl`.
    pub list: f64,
    /// Processes that check tokens, each with a copy of the key set.
    pub verifiers: f64,
    /// How long a copy of the key set is kept, in seconds.
    pub key_set: f64,
    /// The least time between two fetches for an unknown key, in seconds.
    pub cooldown: f64,
    /// What a thief sends, in requests per second.
    pub thief: f64,
    /// Bits of entropy in a shared secret.
    pub entropy: f64,
    /// Secrets that an attacker tries in a second, offline.
    pub tries: f64,
    /// Session ids that an attacker tries in a second, online.
    pub guesses: f64,
}

impl Default for Inputs {
    fn default() -> Self {
        Inputs {
            signing: "ES256".to_owned(),
            users: 50_000.0,
            per_minute: 6.0,
            hops: 4.0,
            claims: 245.0,
            // `{"alg":"","typ":"JWT","kid":"..."}` with a key id of twelve letters.
            header: 43.0,
            lifetime: 900.0,
            refresh: 28_800.0,
            leeway: 60.0,
            id_bits: 128.0,
            session: 600.0,
            replicas: 1.0,
            cached: 0.0,
            lag: 1.0,
            revocations: 0.2,
            push: 5.0,
            answer: 60.0,
            list: 300.0,
            verifiers: 20.0,
            key_set: 600.0,
            cooldown: 30.0,
            thief: 1.0,
            entropy: 64.0,
            tries: 1e10,
            guesses: 10_000.0,
        }
    }
}

impl Inputs {
    /// Requests of all users in a second.
    pub fn requests(&self) -> f64 {
        self.users * self.per_minute / 60.0
    }

    /// What the tokens are signed with; the first way there is when the name is none.
    pub fn signing(&self) -> Signing {
        let mut all = sizes::signings();
        let at = all.iter().position(|signing| signing.name == self.signing).unwrap_or_default();
        all.swap_remove(at)
    }
}

/// One number to type.
#[derive(Clone, Copy)]
pub struct Field {
    /// Its name in an id of the page.
    pub id: &'static str,
    /// What it is.
    pub label: &'static str,
    /// Its unit; may be empty.
    pub unit: &'static str,
    /// The least and the largest that makes sense.
    pub range: (f64, f64),
    /// The number among the inputs.
    pub read: fn(&Inputs) -> f64,
    /// The same, to change.
    pub write: fn(&mut Inputs) -> &mut f64,
}

macro_rules! fields {
    ($($name:ident, $label:literal, $unit:literal, $least:literal..$most:literal;)+) => {
        [$(Field {
            id: stringify!($name),
            label: $label,
            unit: $unit,
            range: ($least, $most),
            read: |inputs| inputs.$name,
            write: |inputs| &mut inputs.$name,
        }),+]
    };
}

/// Every number to type, in the order of the form.
pub const FIELDS: [Field; 24] = fields![
    users, "Users with a live session", "", 1.0..1e10;
    per_minute, "Requests of one user", "per minute", 0.0..1e6;
    hops, "Services that a request crosses", "", 1.0..1000.0;
    claims, "Claims, as JSON", "bytes", 2.0..1e6;
    header, "Header without the algorithm's name", "bytes", 10.0..1e5;
    lifetime, "Life of an access token", "s", 1.0..1e9;
    refresh, "Life of a refresh token", "s", 1.0..1e9;
    leeway, "Leeway for clocks", "s", 0.0..1e6;
    id_bits, "Session id", "bits", 1.0..1024.0;
    session, "One session in the store", "bytes", 1.0..1e7;
    replicas, "Copies of the store", "", 1.0..1000.0;
    cached, "Look-ups answered by a cache", "%", 0.0..100.0;
    lag, "Age of a cached session", "s", 0.0..1e6;
    revocations, "Tokens taken back", "per second", 0.0..1e6;
    push, "A denylist reaches every service in", "s", 0.0..1e6;
    answer, "An introspection answer is kept", "s", 0.0..1e6;
    list, "A status list is kept", "s", 0.0..1e6;
    verifiers, "Processes that check tokens", "", 1.0..1e6;
    key_set, "A key set is kept", "s", 1.0..1e6;
    cooldown, "Pause between fetches for unknown keys", "s", 1.0..1e6;
    thief, "Requests of a thief", "per second", 0.0..1e6;
    entropy, "Entropy of a shared secret", "bits", 0.0..1024.0;
    tries, "Secrets tried offline", "per second", 1.0..1e18;
    guesses, "Session ids tried online", "per second", 1.0..1e12;
];
