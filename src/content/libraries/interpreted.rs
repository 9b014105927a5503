//! Libraries for Python, Ruby and PHP.

use super::{Audience, Expiry, IssuedAt, Library, NotBefore, Source, WithoutExp};

/// They, the most widely used first.
pub(super) const LIBRARIES: &[Library] = &[PYJWT, RUBY_JWT, PHP_JWT];

const PYJWT: Library = Library {
    id: "pyjwt",
    name: "PyJWT",
    platform: "Python",
    version: "2.12.1",
    source: Source {
        repository: "jpadilla/pyjwt",
        commit: "dcc27a9",
        files: &["jwt/api_jwt.py", "jwt/api_jws.py", "jwt/exceptions.py"],
    },
    leeway: 0,
    expiry: Expiry::RejectsAt,
    without_exp: WithoutExp::OnlyWith("options require"),
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Rejects,
    audience: Audience::Rejects,
    algorithm: "The argument algorithms is mandatory.",
    notes: &[
        "\"Signature has expired\" is about exp: the signature was fine.",
        "sub and jti that are no strings are refused.",
        "Short HMAC keys only cause a warning unless enforce_minimum_key_length is set.",
        "Fetched key sets are kept for 300 seconds.",
    ],
    messages: &[
        ("exp-past", "Signature has expired"),
        ("nbf-future", "The token is not yet valid (nbf)"),
        ("iat-future", "The token is not yet valid (iat)"),
        ("exp-missing", "Token is missing the \"exp\" claim"),
        ("aud-unexpected", "Invalid audience"),
        ("iss-mismatch", "Invalid issuer"),
        ("aud-mismatch", "Audience doesn't match"),
        ("aud-missing", "Token is missing the \"aud\" claim"),
        ("sub-invalid", "Invalid subject"),
        ("claim-missing", "Token is missing the \"{}\" claim"),
        ("alg-not-allowed", "The specified alg value is not allowed"),
        (
            "secret-too-short",
            "The HMAC key is {} bytes long, which is below the minimum recommended length of {} bytes for {}.",
        ),
    ],
};

const RUBY_JWT: Library = Library {
    id: "ruby-jwt",
    name: "ruby-jwt",
    platform: "Ruby",
    version: "3.2.1",
    source: Source {
        repository: "jwt/ruby-jwt",
        commit: "a2cb272",
        files: &["lib/jwt/claims/expiration.rb", "lib/jwt/configuration/decode_configuration.rb"],
    },
    leeway: 0,
    expiry: Expiry::RejectsAt,
    without_exp: WithoutExp::OnlyWith("required_claims"),
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::OnlyWith("verify_iat"),
    audience: Audience::Ignored,
    algorithm: "HS256 alone unless algorithms are given.",
    notes: &[
        "\"Signature has expired\" is about exp: the signature was fine.",
        "iss and aud are compared only when verify_iss and verify_aud are set too.",
        "Short HMAC keys are refused only with enforce_hmac_key_length.",
    ],
    messages: &[
        ("exp-past", "Signature has expired"),
        ("nbf-future", "Signature nbf has not been reached"),
        ("iat-future", "Invalid iat"),
        ("time-type", "{} claim must be a Numeric value but it is a {}"),
        ("iss-mismatch", "Invalid issuer. Expected {}, received {}"),
        ("aud-mismatch", "Invalid audience. Expected {}, received {}"),
        ("sub-invalid", "Invalid subject. Expected {}, received {}"),
        ("claim-missing", "Missing required claim {}"),
        ("alg-not-allowed", "Expected a different algorithm"),
        ("secret-too-short", "HMAC key must be at least {} bytes for {} algorithm"),
    ],
};

const PHP_JWT: Library = Library {
    id: "php-jwt",
    name: "firebase/php-jwt",
    platform: "PHP",
    version: "7.0.5",
    source: Source { repository: "firebase/php-jwt", commit: "32b5ea0", files: &["src/JWT.php", "src/JWK.php"] },
    leeway: 0,
    expiry: Expiry::RejectsAt,
    without_exp: WithoutExp::Accepts,
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::RejectsWithoutNbf,
    audience: Audience::NeverChecked,
    algorithm: "Each key is given together with its algorithm, and the header has to name the same.",
    notes: &["iss, aud and sub are left to the application.", "Since 7.0 short HMAC and RSA keys are refused."],
    messages: &[
        ("exp-past", "Expired token"),
        ("nbf-future", "Cannot handle token with nbf prior to {}"),
        ("iat-future", "Cannot handle token with iat prior to {}"),
        ("time-type", "Payload {} must be a number"),
        ("alg-not-allowed", "Incorrect key for this algorithm"),
        ("secret-too-short", "Provided key is too short"),
    ],
};
