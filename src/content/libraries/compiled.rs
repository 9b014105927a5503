//! Libraries for Go, Rust and .NET.

use super::{Audience, Expiry, IssuedAt, Library, NotBefore, Source, WithoutExp};

/// They.
pub(super) const LIBRARIES: &[Library] = &[GOLANG_JWT, RUST_JSONWEBTOKEN, DOTNET];

const GOLANG_JWT: Library = Library {
    id: "golang-jwt",
    name: "golang-jwt",
    platform: "Go",
    version: "5",
    source: Source {
        repository: "golang-jwt/jwt",
        commit: "1a11d37",
        files: &["validator.go", "parser.go", "errors.go"],
    },
    leeway: 0,
    expiry: Expiry::RejectsAt,
    without_exp: WithoutExp::OnlyWith("WithExpirationRequired"),
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::OnlyWith("WithIssuedAt"),
    audience: Audience::Ignored,
    algorithm: "The key function decides; WithValidMethods narrows it down.",
    notes: &["All faults of the claims are reported together."],
    messages: &[
        ("exp-past", "token is expired"),
        ("nbf-future", "token is not valid yet"),
        ("iat-future", "token used before issued"),
        ("exp-missing", "exp claim is required"),
        ("iss-mismatch", "token has invalid issuer"),
        ("aud-mismatch", "token has invalid audience"),
        ("aud-missing", "aud claim is required"),
        ("sub-invalid", "token has invalid subject"),
        ("claim-missing", "{} claim is required"),
        ("alg-not-allowed", "signing method {} is invalid"),
    ],
};

const RUST_JSONWEBTOKEN: Library = Library {
    id: "rust-jsonwebtoken",
    name: "jsonwebtoken",
    platform: "Rust",
    version: "10.4.0",
    source: Source {
        repository: "Keats/jsonwebtoken",
        commit: "6086da7",
        files: &["src/validation.rs", "src/errors.rs"],
    },
    leeway: 60,
    expiry: Expiry::AcceptsAt,
    without_exp: WithoutExp::Rejects,
    not_before: NotBefore::OnlyWith("validate_nbf"),
    issued_at: IssuedAt::Ignored,
    audience: Audience::Rejects,
    algorithm: "Those of the Validation, HS256 by default.",
    notes: &["iss and aud are compared only when the token has them, unless they are in required_spec_claims."],
    messages: &[
        ("exp-past", "ExpiredSignature"),
        ("nbf-future", "ImmatureSignature"),
        ("exp-missing", "Missing required claim: exp"),
        ("time-type", "Invalid format for claim: {}"),
        ("aud-unexpected", "InvalidAudience"),
        ("iss-mismatch", "InvalidIssuer"),
        ("aud-mismatch", "InvalidAudience"),
        ("sub-invalid", "InvalidSubject"),
        ("claim-missing", "Missing required claim: {}"),
        ("alg-not-allowed", "InvalidAlgorithm"),
    ],
};

const DOTNET: Library = Library {
    id: "dotnet",
    name: "Microsoft.IdentityModel",
    platform: ".NET",
    version: "8",
    source: Source {
        repository: "AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet",
        commit: "c6b3b6a",
        files: &[
            "src/Microsoft.IdentityModel.Tokens/LogMessages.cs",
            "src/Microsoft.IdentityModel.Tokens/Validators.cs",
            "src/Microsoft.IdentityModel.Tokens/ValidatorUtilities.cs",
        ],
    },
    leeway: 300,
    expiry: Expiry::AcceptsAt,
    without_exp: WithoutExp::Rejects,
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Ignored,
    audience: Audience::ValidatedByDefault,
    algorithm: "Signed tokens are required; HMAC keys need at least 128 bits.",
    notes: &[
        "The issuer is validated by default as well: one has to be set.",
        "A token whose nbf is after its exp is refused (IDX10224).",
        "Tokens of more than 256,000 bytes are refused.",
    ],
    messages: &[
        ("exp-past", "IDX10223: Lifetime validation failed. The token is expired."),
        ("nbf-future", "IDX10222: Lifetime validation failed. The token is not yet valid."),
        ("exp-missing", "IDX10225: Lifetime validation failed. The token is missing an Expiration Time."),
        ("aud-unexpected", "IDX10208: Unable to validate audience."),
        ("iss-mismatch", "IDX10205: Issuer validation failed."),
        ("aud-mismatch", "IDX10214: Audience validation failed."),
        ("aud-missing", "IDX10206: Unable to validate audience. The 'audiences' parameter is empty."),
        ("alg-not-allowed", "IDX10696: The algorithm '{}' is not in the user-defined accepted list of algorithms."),
        ("typ-wrong", "IDX10257: Token type validation failed."),
        ("secret-too-short", "IDX10720: Unable to create KeyedHashAlgorithm for algorithm '{}'"),
    ],
};
