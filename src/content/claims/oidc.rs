//! Claims of OpenID Connect: who the user is, and how the sign-in went.

use super::{
    Claim,
    Shape::{Flag, List, Object, Text, Time},
    claim, unregistered,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("name", "full name", "OIDC Core 5.1", Text)
        .short("Full name of the user, all parts in one text. For display; never a key for an account."),
    claim("given_name", "given name", "OIDC Core 5.1", Text)
        .short("Given name or names of the user, separated by spaces. For display."),
    claim("family_name", "family name", "OIDC Core 5.1", Text)
        .short("Family name or names of the user, separated by spaces. It can be empty, and it can change."),
    claim("middle_name", "middle name", "OIDC Core 5.1", Text)
        .short("Middle name or names of the user, separated by spaces. Many people have none."),
    claim("nickname", "nickname", "OIDC Core 5.1", Text).short("Casual name of the user. For display; not unique."),
    claim("preferred_username", "preferred user name", "OIDC Core 5.1", Text)
        .short("Short name the user likes to go by. It can change and need not be unique: do not use it as a key."),
    claim("profile", "profile page", "OIDC Core 5.1", Text)
        .short("Address of a page about the user. Treat it as text written by somebody else."),
    claim("picture", "picture", "OIDC Core 5.1", Text)
        .short("Address of an image of the user. Loading it tells its host who is looking."),
    claim("website", "web site", "OIDC Core 5.1", Text)
        .short("Address of the user's web page or blog. Treat it as text written by somebody else."),
    claim("email", "email address", "OIDC Core 5.1", Text).short(
        "Email address of the user. It can pass to another person: do not key \
         accounts on it, and look at email_verified.",
    ),
    claim("email_verified", "email address verified", "OIDC Core 5.1", Flag).short(
        "Whether the provider checked that the user controlled the address. \
         Without true, conclude nothing from the address.",
    ),
    claim("gender", "gender", "OIDC Core 5.1", Text)
        .short("Gender of the user; female and male are defined values, others may occur."),
    claim("birthdate", "birth date", "OIDC Core 5.1", Text)
        .short("Birthday as YYYY-MM-DD, or the year alone. The year 0000 means that the year is withheld."),
    claim("zoneinfo", "time zone", "OIDC Core 5.1", Text)
        .short("Time zone of the user by its database name, such as Europe/Paris."),
    claim("locale", "locale", "OIDC Core 5.1", Text)
        .short("Language and region of the user as a language tag, such as en-GB."),
    claim("phone_number", "phone number", "OIDC Core 5.1", Text).short(
        "Telephone number of the user, preferably in E.164 form. Look at phone_number_verified before you rely on it.",
    ),
    claim("phone_number_verified", "phone number verified", "OIDC Core 5.1", Flag).short(
        "Whether the provider checked that the user controlled the number. If true, the number is in E.164 form.",
    ),
    claim("address", "postal address", "OIDC Core 5.1", Object)
        .short("Postal address as an object with members such as street_address, locality and country."),
    claim("updated_at", "time of last update", "OIDC Core 5.1", Time)
        .short("When the user's profile was last changed, in seconds since 1970. An older copy is stale."),
    claim("azp", "authorized party", "OIDC Core 2", Text).short(
        "Client the ID token was issued to. Only extensions need it; when present, it should be your own client id.",
    ),
    claim("nonce", "nonce", "OIDC Core 2", Text).short(
        "Value you gave out, returned unchanged: with the sign-in request, or as the \
         server of a DPoP proof. If it differs, refuse.",
    ),
    claim("auth_time", "authentication time", "OIDC Core 2", Time)
        .short("When the user actually signed in, in seconds since 1970. Compare it with the max_age you asked for."),
    claim("acr", "authentication context class", "OIDC Core 2", Text).short(
        "Class of sign-in that was reached, by a name both sides know. Require \
         the class you asked for; assume no order.",
    ),
    claim("amr", "authentication methods", "OIDC Core 2", List)
        .short("How the user signed in, such as pwd, otp or hwk. Agree with the issuer on what each value promises."),
    claim("at_hash", "access token hash", "OIDC Core 2", Text).short(
        "Left half of the access token's hash, base64url. Recompute it to see that the two tokens belong together.",
    ),
    claim("c_hash", "code hash", "OIDC Core 3.3.2.11", Text).short(
        "Left half of the authorization code's hash, base64url. Recompute it \
         to see that code and token belong together.",
    ),
    unregistered("s_hash", "state hash", "FAPI 1.0 Advanced", Text).short(
        "Left half of the hash of state, base64url. Recompute it to see that the response answers your request.",
    ),
    claim("sub_jwk", "subject's public key", "OIDC Core 7.4", Object).short(
        "Public key of a self-issued ID token. The subject must be its \
         thumbprint, and the signature must verify with it.",
    ),
    claim("sid", "session ID", "OIDC Front-Channel Logout 1.0 3", Text).short(
        "Identifier of the session at the provider. Keep it, so that a logout token can name the session to end.",
    ),
    claim("_claim_names", "claim names from elsewhere", "OIDC Core 5.6.2", Object).short(
        "Claims that another source holds, each pointing to an entry of \
         _claim_sources. Their values are not in this object.",
    ),
    claim("_claim_sources", "claim sources", "OIDC Core 5.6.2", Object).short(
        "Where those claims are: a JWT, or an address to ask. Verify such a \
         JWT by itself; call only sources you trust.",
    ),
];
