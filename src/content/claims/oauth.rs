//! Claims of OAuth: access tokens, token exchange, DPoP proofs and introspection responses.

use super::{
    Claim,
    Shape::{Any, List, Number, Object, Text},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("scope", "scope", "RFC 8693 4.2", Text)
        .short("Permissions as one text, separated by spaces. Allow only what they name, comparing whole words."),
    claim("client_id", "client ID", "RFC 8693 4.3", Text)
        .short("OAuth client that asked for the token. It names an application, not a user."),
    claim("act", "actor", "RFC 8693 4.1", Object)
        .short("Who is acting for the subject. Only the outermost actor counts for access; nested ones are history."),
    claim("may_act", "authorized actor", "RFC 8693 4.4", Object).short(
        "Who may become the actor for the subject. The authorization server reads it when tokens are exchanged.",
    ),
    claim("cnf", "confirmation key", "RFC 7800 3.1", Object)
        .short("Key the presenter must prove to hold. Without that proof refuse the token: it is not a bearer token."),
    claim("authorization_details", "authorization details", "RFC 9396 9.1", List).short(
        "Permissions as a list of objects, each with a type. Allow only what \
         they name; an unknown type grants nothing.",
    ),
    claim("roles", "roles", "RFC 9068 2.2.3.1", List)
        .short("Roles of the subject, as known to the issuer. Map those you know; an unknown role grants nothing."),
    claim("groups", "groups", "RFC 9068 2.2.3.1", List)
        .short("Groups the subject belongs to, as known to the issuer. They are as old as the token."),
    claim("entitlements", "entitlements", "RFC 9068 2.2.3.1", List)
        .short("Single rights of the subject, as known to the issuer. An unknown one grants nothing."),
    claim("htm", "HTTP method", "RFC 9449 4.2", Text)
        .short("Method of the request that a DPoP proof is for. It must equal the method used, including case."),
    claim("htu", "HTTP URI", "RFC 9449 4.2", Text).short(
        "Address of the request that a DPoP proof is for, without query and fragment. It must match the one called.",
    ),
    claim("ath", "access token hash", "RFC 9449 4.2", Text)
        .short("SHA-256 of the access token, base64url, in a DPoP proof. Recompute it from the token that came along."),
    claim("token_introspection", "token introspection response", "RFC 9701 5", Object).short(
        "What the issuer says about another token. Its member active tells whether that token is still in force.",
    ),
    claim("at_use_nbr", "number of uses", "ETSI GS NFV-SEC 022", Number)
        .short("How many requests the access token is good for. The receiver has to count, and refuse the next one."),
    claim("ace_profile", "ACE profile", "RFC 9200 5.10", Any).short(
        "Profile that says how client and server protect their traffic. The \
         token is to be used with that profile only.",
    ),
    claim("cnonce", "client nonce", "RFC 9200 5.10", Text).short(
        "Nonce the resource server gave out before. If it is the one you gave, \
         the token is fresh, also without a clock.",
    ),
    claim("exi", "expires in", "RFC 9200 5.10.3", Number).short(
        "Lifetime in seconds from the moment the receiver first sees the token. \
         For devices without a clock; weaker than exp.",
    ),
];
