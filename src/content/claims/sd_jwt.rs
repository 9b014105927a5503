//! Claims of selective disclosure, of SD-JWT credentials and of status lists.

use super::{
    Claim,
    Shape::{List, Number, Object, Text},
    claim, unregistered,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("_sd", "digests of hidden claims", "RFC 9901 4.2.4.1", List)
        .short("Digests of claims the holder may reveal. A claim counts only if its disclosure hashes to one of them."),
    claim("...", "digest of a hidden element", "RFC 9901 4.2.4.2", Text)
        .short("Digest in place of a list element the holder may reveal. Without its disclosure, drop the element."),
    claim("_sd_alg", "digest algorithm", "RFC 9901 4.1.1", Text).short(
        "Hash of the digests, sha-256 if absent; only at the top level. Refuse one you do not know or find too weak.",
    ),
    claim("sd_hash", "presentation hash", "RFC 9901 4.3", Text).short(
        "Hash of the SD-JWT as presented, in a key-binding JWT. Recompute it, \
         so that no disclosure was added or dropped.",
    ),
    unregistered("vct", "credential type", "draft-ietf-oauth-sd-jwt-vc 2.2.2.1", Text)
        .short("Type of the credential, a collision-resistant name. Accept only types you know, compared exactly."),
    unregistered("vct#integrity", "credential type integrity", "draft-ietf-oauth-sd-jwt-vc 2.2.2.3", Text)
        .short("Hash of the document that describes the credential type. If you load that document, compare its hash."),
    unregistered("aka_vcts", "further credential types", "draft-ietf-oauth-sd-jwt-vc 2.2.2.2", List)
        .short("Further types the credential also counts as. The name in vct must not be among them."),
    claim("status", "status reference", "draft-ietf-oauth-status-list 6.1", Object)
        .short("Where to look up whether the token was revoked or suspended. The signature alone does not tell you."),
    claim("status_list", "status list", "draft-ietf-oauth-status-list 5.1", Object).short(
        "Compressed list of the states of many tokens. Limit the size to which \
         you inflate it; an index beyond it is an error.",
    ),
    claim("ttl", "time to live", "draft-ietf-oauth-status-list 5.1", Number)
        .short("How many seconds a copy of the status list may be kept. After that, fetch it again."),
];
