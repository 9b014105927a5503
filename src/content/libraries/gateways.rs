//! Gateways that check tokens before a request reaches a service.

use super::{Audience, Expiry, IssuedAt, Library, NotBefore, Source, WithoutExp};

/// They.
pub(super) const LIBRARIES: &[Library] = &[ENVOY, KONG];

/// Read where it was developed; the code has since moved into Envoy itself. `verifyTimeConstraint` looks at `exp` only when it is not 0.
const ENVOY: Library = Library {
    id: "envoy",
    name: "Envoy and Istio",
    platform: "gateway",
    version: "jwt_verify_lib",
    source: Source {
        repository: "google/jwt_verify_lib",
        commit: "b59e807",
        files: &["src/jwt.cc", "src/verify.cc", "src/status.cc"],
    },
    leeway: 60,
    expiry: Expiry::AcceptsAt,
    without_exp: WithoutExp::AcceptsAlsoZero,
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Ignored,
    audience: Audience::Ignored,
    algorithm: "That of the header, if the key set has a key that fits it.",
    notes: &["Times have to be whole numbers of 64 bits."],
    messages: &[
        ("exp-past", "Jwt is expired"),
        ("nbf-future", "Jwt not yet valid"),
        ("time-type", "Jwt payload [{}] field is not an integer"),
        ("iss-mismatch", "Jwt issuer is not configured"),
        ("aud-mismatch", "Audiences in Jwt are not allowed"),
    ],
};

const KONG: Library = Library {
    id: "kong",
    name: "Kong jwt plugin",
    platform: "gateway",
    version: "main",
    source: Source {
        repository: "Kong/kong",
        commit: "22246ef",
        files: &["kong/plugins/jwt/handler.lua", "kong/plugins/jwt/jwt_parser.lua"],
    },
    leeway: 0,
    expiry: Expiry::OnlyWith("claims_to_verify"),
    without_exp: WithoutExp::OnlyWith("claims_to_verify"),
    not_before: NotBefore::OnlyWith("claims_to_verify"),
    issued_at: IssuedAt::Ignored,
    audience: Audience::NeverChecked,
    algorithm: "That of the credential, HS256 by default.",
    notes: &["No time is checked by default: an expired token passes until claims_to_verify names exp."],
    messages: &[
        ("exp-past", "token expired"),
        ("nbf-future", "token not valid yet"),
        ("exp-missing", "must be a number"),
        ("time-type", "must be a number"),
        ("alg-not-allowed", "Invalid algorithm"),
    ],
};
