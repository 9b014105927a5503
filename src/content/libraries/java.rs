//! Libraries for Java.

use super::{Audience, Expiry, IssuedAt, Library, NotBefore, Source, WithoutExp};

/// They, each before those that build on it.
pub(super) const LIBRARIES: &[Library] = &[JJWT, JAVA_JWT, NIMBUS, SPRING_SECURITY, KEYCLOAK];

const JJWT: Library = Library {
    id: "jjwt",
    name: "JJWT",
    platform: "Java",
    version: "0.14",
    source: Source {
        repository: "jwtk/jjwt",
        commit: "401ba26",
        files: &["impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java"],
    },
    leeway: 0,
    expiry: Expiry::AcceptsTheInstant,
    without_exp: WithoutExp::Accepts,
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Ignored,
    audience: Audience::Ignored,
    algorithm: "Any signature algorithm that the key can serve; unsecured tokens only when enabled.",
    notes: &["HMAC keys shorter than the hash are refused when signing and when verifying."],
    messages: &[
        ("exp-past", "JWT expired {} milliseconds ago at {}."),
        ("nbf-future", "JWT early by {} milliseconds before {}."),
        ("iss-mismatch", "Expected iss claim to be: {}, but was: {}."),
        ("aud-mismatch", "Missing expected '{}' value in 'aud' claim {}."),
        ("aud-missing", "Missing 'aud' claim. Expected values: {}"),
        ("sub-invalid", "Expected sub claim to be: {}, but was: {}."),
        ("claim-missing", "Missing '{}' claim. Expected value: {}"),
        ("secret-too-short", "The verification key's size is {} bits which is not secure enough for the {} algorithm."),
    ],
};

/// At `exp` itself this version refuses (`isBefore`); an older state of the file accepted that second (`isAfter`).
const JAVA_JWT: Library = Library {
    id: "java-jwt",
    name: "Auth0 java-jwt",
    platform: "Java",
    version: "4.6.0",
    source: Source {
        repository: "auth0/java-jwt",
        commit: "8920eed",
        files: &["lib/src/main/java/com/auth0/jwt/JWTVerifier.java"],
    },
    leeway: 0,
    expiry: Expiry::RejectsAt,
    without_exp: WithoutExp::Accepts,
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Rejects,
    audience: Audience::Ignored,
    algorithm: "The verifier has one algorithm, and the header has to name the same.",
    notes: &["ignoreIssuedAt switches the check of iat off."],
    messages: &[
        ("exp-past", "The Token has expired on {}."),
        ("nbf-future", "The Token can't be used before {}."),
        ("iat-future", "The Token can't be used before {}."),
        ("time-type", "The claim '{}' contained a non-numeric date value."),
        ("iss-mismatch", "The Claim 'iss' value doesn't match the required issuer."),
        ("aud-mismatch", "The Claim 'aud' value doesn't contain the required audience."),
        ("claim-missing", "The Claim '{}' is not present in the JWT."),
        ("alg-not-allowed", "The provided Algorithm doesn't match the one defined in the JWT's Header."),
    ],
};

/// The claims verifier was read in a copy of 2021; a later one has the same texts for the times.
/// `DateUtils.isBefore` is strict, so that at `nbf` minus the leeway it still refuses.
const NIMBUS: Library = Library {
    id: "nimbus",
    name: "Nimbus JOSE+JWT",
    platform: "Java",
    version: "9",
    source: Source {
        repository: "Mu-L/nimbus-jose-jwt",
        commit: "194bd58",
        files: &["src/main/java/com/nimbusds/jwt/proc/DefaultJWTClaimsVerifier.java"],
    },
    leeway: 60,
    expiry: Expiry::RejectsAt,
    without_exp: WithoutExp::OnlyWith("requiredClaims"),
    not_before: NotBefore::RejectsAt,
    issued_at: IssuedAt::Ignored,
    audience: Audience::Ignored,
    algorithm: "The key selector is made for one algorithm.",
    notes: &["Which claims are required, and with which values, is given to the claims verifier."],
    messages: &[
        ("exp-past", "Expired JWT"),
        ("nbf-future", "JWT before use time"),
        ("iss-mismatch", "JWT iss claim has value {}, must be {}"),
        ("aud-mismatch", "JWT audience rejected: {}"),
        ("aud-missing", "JWT missing required audience"),
        ("claim-missing", "JWT missing required claims: {}"),
        ("alg-not-allowed", "Signed JWT rejected: Another algorithm expected, or no matching key(s) found"),
        ("secret-too-short", "The secret length must be at least 256 bits"),
    ],
};

const SPRING_SECURITY: Library = Library {
    id: "spring-security",
    name: "Spring Security",
    platform: "Java",
    version: "7.2.0-SNAPSHOT",
    source: Source {
        repository: "spring-projects/spring-security",
        commit: "d449950",
        files: &[
            "oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtTimestampValidator.java",
            "oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtValidators.java",
        ],
    },
    leeway: 60,
    expiry: Expiry::AcceptsTheInstant,
    without_exp: WithoutExp::OnlyWith("allowEmptyExpiryClaim"),
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Ignored,
    audience: Audience::Ignored,
    algorithm: "That of the decoder's configuration, RS256 by default.",
    notes: &["It builds on Nimbus and checks the times itself."],
    messages: &[
        ("exp-past", "Jwt expired at {}"),
        ("nbf-future", "Jwt used before {}"),
        ("exp-missing", "exp is required"),
        ("iss-mismatch", "The iss claim is not valid"),
        ("aud-mismatch", "The aud claim is not valid"),
        ("alg-not-allowed", "Unsupported algorithm of {}"),
        ("typ-wrong", "the given typ value needs to be one of {}"),
    ],
};

const KEYCLOAK: Library = Library {
    id: "keycloak",
    name: "Keycloak TokenVerifier",
    platform: "Java",
    version: "main",
    source: Source {
        repository: "keycloak/keycloak",
        commit: "03f8a2f",
        files: &[
            "core/src/main/java/org/keycloak/TokenVerifier.java",
            "core/src/main/java/org/keycloak/representations/JsonWebToken.java",
        ],
    },
    leeway: 0,
    expiry: Expiry::AcceptsAt,
    without_exp: WithoutExp::AcceptsAlsoZero,
    not_before: NotBefore::AcceptsAt,
    issued_at: IssuedAt::Ignored,
    audience: Audience::Ignored,
    algorithm: "The family of the header's algorithm decides about the type of the key.",
    notes: &[
        "Its default checks also want the realm's URL as iss, a sub, and the claim typ to be Bearer.",
        "aud is compared only when an audience was added to the checks.",
    ],
    messages: &[
        ("exp-past", "Token is not active"),
        ("nbf-future", "Token is not active"),
        ("iss-mismatch", "Invalid token issuer. Expected '{}', but was '{}'"),
        ("aud-mismatch", "Expected audience not available in the token"),
        ("aud-missing", "No audience in the token"),
        ("sub-invalid", "Subject missing in token"),
        ("typ-wrong", "Token type is incorrect. Expected '{}' but was '{}'"),
    ],
};
