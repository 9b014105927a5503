//! Making a token: header and payload as typed, signed or encrypted at once.
//!
//! Typing makes an [`Action`]; the page sends the newest texts to the engine, and the token that comes back is shown. Buttons and
//! choices change single members of the texts ([`edit`]) and leave every other byte as it is.

mod edit;

mod result;

mod state;

pub(crate) use result::result;
pub(crate) use state::{Action, State};

use yew::prelude::*;

/// The state, for the page; it outlives moving to another one.
pub(crate) type Context = UseReducerHandle<State>;

/// Algorithms that sign, and algorithms that encrypt, in the order of the choice.
pub(crate) const SIGNING: [&str; 19] = [
    "HS256",
    "HS384",
    "HS512",
    "RS256",
    "RS384",
    "RS512",
    "PS256",
    "PS384",
    "PS512",
    "ES256",
    "ES384",
    "ES512",
    "ES256K",
    "Ed25519",
    "Ed448",
    "EdDSA",
    "ML-DSA-44",
    "ML-DSA-65",
    "ML-DSA-87",
];

/// Key management algorithms of a JWE.
pub(crate) const ENCRYPTING: [&str; 18] = [
    "RSA-OAEP-256",
    "RSA-OAEP",
    "RSA-OAEP-384",
    "RSA-OAEP-512",
    "ECDH-ES",
    "ECDH-ES+A128KW",
    "ECDH-ES+A192KW",
    "ECDH-ES+A256KW",
    "dir",
    "A128KW",
    "A192KW",
    "A256KW",
    "A128GCMKW",
    "A192GCMKW",
    "A256GCMKW",
    "PBES2-HS256+A128KW",
    "PBES2-HS384+A192KW",
    "PBES2-HS512+A256KW",
];

/// Content encryption algorithms of a JWE.
pub(crate) const CONTENT: [&str; 6] =
    ["A256GCM", "A192GCM", "A128GCM", "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512"];
