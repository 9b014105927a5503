//! Tokens of which a rule says: this one, and not that one.

pub(in crate::check::audit) mod disclosed;

pub(in crate::check::audit) mod signed;

use crate::jose::alg::is_none;
use crate::jose::encoding::base64url;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::random::Random;

/// The secret of the examples that are signed with HS256: 32 random bytes as hexadecimal digits, published here, so good for nothing else.
pub const EXAMPLE_SECRET: &str = "9b1d6f2ce05a47388c6f01d2b7e94a53f8a2c4d16e7b09353d5c8e1f60a7b294";

/// A token of an example, and the key text that goes with it.
#[derive(Clone, Copy)]
pub enum Example {
    /// Header and claims as they are typed; signed with HS256 and [`EXAMPLE_SECRET`] when `alg` is that, without a signature when it
    /// is `none`, and otherwise with 64 bytes in its place.
    Claims {
        /// The header.
        header: &'static str,
        /// The claims.
        claims: &'static str,
    },
    /// The same, with another key text beside it; a JWK of type `oct`, or a text that is no key, signs as well.
    Keyed {
        /// The header.
        header: &'static str,
        /// The claims.
        claims: &'static str,
        /// The key text.
        key: &'static str,
    },
    /// A text as it is pasted.
    Text {
        /// The token.
        token: &'static str,
        /// The key text.
        key: &'static str,
    },
    /// A text that is put together.
    Made(fn(Random<'_>) -> (String, String)),
}

impl Example {
    /// The usual claims under that header.
    pub const fn header(header: &'static str) -> Self {
        Example::Claims { header, claims: Self::USUAL_CLAIMS }
    }

    /// The usual header over those claims.
    pub const fn claims(claims: &'static str) -> Self {
        Example::Claims { header: Self::USUAL_HEADER, claims }
    }

    /// The usual header and claims beside that key text.
    pub const fn key(key: &'static str) -> Self {
        Example::Keyed { header: Self::USUAL_HEADER, claims: Self::USUAL_CLAIMS, key }
    }

    /// A header that no rule is for.
    pub const USUAL_HEADER: &'static str = r#"{"alg":"HS256","typ":"at+jwt"}"#;

    /// Claims that no rule is for, at [`Self::NOW`].
    pub const USUAL_CLAIMS: &'static str = r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#;

    /// The time of the examples.
    pub const NOW: i64 = 1_795_000_100;

    /// The usual token after a change, with its key text.
    pub fn changed(change: fn(&mut String), random: Random<'_>) -> (String, String) {
        let secret = Key::secret(EXAMPLE_SECRET.as_bytes());
        let input = format!(
            "{}.{}",
            base64url::encode(Self::USUAL_HEADER.as_bytes()),
            base64url::encode(Self::USUAL_CLAIMS.as_bytes())
        );
        let signature = jws::sign_raw(&secret, "HS256", input.as_bytes(), random).unwrap_or_default();
        let mut token = format!("{input}.{}", base64url::encode(&signature));
        change(&mut token);
        (token, EXAMPLE_SECRET.to_owned())
    }

    /// The token and the key text.
    pub fn texts(&self, random: Random<'_>) -> (String, String) {
        match *self {
            Example::Claims { header, claims } => {
                (token(header, claims, EXAMPLE_SECRET, random), EXAMPLE_SECRET.to_owned())
            }
            Example::Keyed { header, claims, key } => (token(header, claims, key, random), key.to_owned()),
            Example::Text { token, key } => (token.to_owned(), key.to_owned()),
            Example::Made(make) => make(random),
        }
    }
}

/// A compact JWS over these bytes.
fn token(header: &str, claims: &str, key: &str, random: Random<'_>) -> String {
    let document = crate::jose::encoding::json::Document::parse(header.to_owned());
    let alg = document.get("alg").and_then(|alg| alg.as_str().map(|alg| alg.into_owned())).unwrap_or_default();
    if is_none(&alg) {
        return jws::unsecured(header, claims.as_bytes());
    }
    let keys = crate::jose::key::detect(key, crate::jose::key::SecretEncoding::Utf8).keys;
    let secret = keys.into_iter().next().unwrap_or_else(|| Key::secret(key.as_bytes()));
    jws::sign(header, claims.as_bytes(), &alg, &secret, random).unwrap_or_else(|_| {
        let encode = |text: &str| base64url::encode(text.as_bytes());
        // As numbers they are in range for every algorithm that signs in 64 bytes, so that no rule is for them.
        format!("{}.{}.{}", encode(header), encode(claims), base64url::encode(&[0x0a; 64]))
    })
}
