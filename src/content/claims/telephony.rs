//! Claims of telephony: SIP calls and PASSporT tokens about who is calling.

use super::{
    Claim,
    Shape::{Any, List, Object, Text},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("orig", "originating identity", "RFC 8225 5.2.1", Object)
        .short("Who is calling, as a number or URI. Trust it only if the certificate covers that number."),
    claim("dest", "destination identity", "RFC 8225 5.2.1", Object)
        .short("Who is called, as numbers or URIs. Compare it with the call that arrived, against replay."),
    claim("mky", "media key fingerprints", "RFC 8225 5.2.2", List)
        .short("Fingerprints of the keys of the media stream. Compare them with the keys of the call."),
    claim("attest", "attestation level", "RFC 8588", Text)
        .short("How well the operator knows caller and number: A fully, B partly, C only where the call came in."),
    claim("origid", "origination identifier", "RFC 8588", Text)
        .short("Opaque mark of where the call entered the network. It serves to trace, not to identify."),
    claim("div", "diverted target", "RFC 8946", Object)
        .short("Number the call was forwarded from. It links this token to the one of the original call."),
    claim("opt", "original PASSporT", "RFC 8946", Text)
        .short("Original token of a forwarded call, in full. Verify it by itself."),
    claim("rph", "resource priority authorization", "RFC 8443 3", Object)
        .short("Priority values the caller is allowed to ask for. Grant no other."),
    claim("sph", "SIP priority header", "RFC 9027", Text)
        .short("Priority the caller is allowed to ask for, such as a call back from emergency services."),
    claim("rcd", "rich call data", "RFC 9795", Object)
        .short("Name, logo and other data about the caller to show. Show it only once the token is verified."),
    claim("rcdi", "rich call data integrity", "RFC 9795", Object)
        .short("Digests of what rcd points to. Compare them with what you loaded."),
    claim("crn", "call reason", "RFC 9795", Text).short("Why the caller calls, in words of the caller."),
    claim("jcard", "jCard data", "RFC 8688", Any)
        .short("Contact card of whoever rejected the call, so that the caller can ask why."),
    claim("msgi", "message integrity", "RFC 9475", Text)
        .short("Digest of the text message the token came with. Recompute it from the message."),
    claim("sip_from_tag", "SIP From tag", "RFC 8055", Text)
        .short("Tag of the From field of a SIP request. It ties the token to that one request."),
    claim("sip_date", "SIP date", "RFC 8055", Text)
        .short("Date field of a SIP request. It ties the token to that one request."),
    claim("sip_callid", "SIP call ID", "RFC 8055", Text)
        .short("Call-Id field of a SIP request. It ties the token to that one request."),
    claim("sip_cseq_num", "SIP sequence number", "RFC 8055", Any)
        .short("Sequence number of a SIP request. It ties the token to that one request."),
    claim("sip_via_branch", "SIP Via branch", "RFC 8055", Text)
        .short("Branch of the Via field of a SIP request. It ties the token to that one request."),
];
