//! Libraries for JavaScript.

use super::{Audience, Expiry, IssuedAt, Library, NotBefore, Source, WithoutExp};

/// They, the most widely used first.
pub(super) const LIBRARIES: &[Library] = &[NODE_JSONWEBTOKEN, JOSE, AWS_JWT_VERIFY];

const NODE_JSONWEBTOKEN: Library = Library {
    id: "node-jsonwebtoken",
    name: "jsonwebtoken",
    platform: "Node.js",
    version: "9.0.2",
    source: Source { repository: "auth0/node-jsonwebtoken", commit: "bc28861", files: &["verify.js", "sign.js"] },
    leeway: 0,
    expiry: Expiry::RejectsAt,
    without_exp: WithoutExp::Accepts,
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Ignored,
    audience: Audience::Ignored,
    algorithm: "Without a list it allows the algorithms that the type of the key can serve.",
    notes: &["RSA keys under 2048 bits are refused when signing."],
    messages: &[
        ("exp-past", "jwt expired"),
        ("nbf-future", "jwt not active"),
        ("time-type", "invalid exp value"),
        ("too-old", "maxAge exceeded"),
        ("iss-mismatch", "jwt issuer invalid. expected: {}"),
        ("aud-mismatch", "jwt audience invalid. expected: {}"),
        ("aud-missing", "jwt audience invalid. expected: {}"),
        ("sub-invalid", "jwt subject invalid. expected: {}"),
        ("alg-not-allowed", "invalid algorithm"),
    ],
};

const JOSE: Library = Library {
    id: "jose",
    name: "jose",
    platform: "JavaScript",
    version: "6.2.10",
    source: Source {
        repository: "panva/jose",
        commit: "afbc664",
        files: &["src/lib/jwt_claims_set.ts", "src/util/errors.ts", "src/lib/jws_verify.ts"],
    },
    leeway: 0,
    expiry: Expiry::RejectsAt,
    without_exp: WithoutExp::OnlyWith("requiredClaims"),
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::OnlyWith("maxTokenAge"),
    audience: Audience::Ignored,
    algorithm: "The key has to fit the algorithm of the header; the option algorithms narrows that down.",
    notes: &["Fetched key sets are kept for 600 seconds, with a pause of 30 seconds before another fetch."],
    messages: &[
        ("exp-past", "\"exp\" claim timestamp check failed"),
        ("nbf-future", "\"nbf\" claim timestamp check failed"),
        ("iat-future", "\"iat\" claim timestamp check failed (it should be in the past)"),
        ("time-type", "\"{}\" claim must be a number"),
        ("too-old", "\"iat\" claim timestamp check failed (too far in the past)"),
        ("iss-mismatch", "unexpected \"iss\" claim value"),
        ("aud-mismatch", "unexpected \"aud\" claim value"),
        ("aud-missing", "missing required \"aud\" claim"),
        ("sub-invalid", "unexpected \"sub\" claim value"),
        ("claim-missing", "missing required \"{}\" claim"),
        ("alg-not-allowed", "\"alg\" (Algorithm) Header Parameter value not allowed"),
        ("typ-wrong", "unexpected \"typ\" JWT header value"),
    ],
};

const AWS_JWT_VERIFY: Library = Library {
    id: "aws-jwt-verify",
    name: "aws-jwt-verify",
    platform: "Node.js",
    version: "5.1.1",
    source: Source {
        repository: "awslabs/aws-jwt-verify",
        commit: "a7fce8e",
        files: &["src/jwt.ts", "src/jwk.ts", "src/assert.ts"],
    },
    leeway: 0,
    expiry: Expiry::AcceptsTheInstant,
    without_exp: WithoutExp::Accepts,
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Ignored,
    audience: Audience::MustBeSet("audience, or null"),
    algorithm: "Asymmetric algorithms only, with the keys of the issuer's key set.",
    notes: &["The issuer has to be given, or null, in the same way as the audience."],
    messages: &[
        ("exp-past", "Token expired at {}"),
        ("nbf-future", "Token can't be used before {}"),
        ("time-type", "JWT payload {} claim is not a number"),
        ("iss-mismatch", "Issuer not allowed: {}. Expected: {}"),
        ("aud-mismatch", "Audience not allowed: {}. Expected: {}"),
        ("aud-missing", "Missing Audience. Expected: {}"),
    ],
};
