//! Claims of attestation: what a device says, provably, about itself.

use super::{
    Claim,
    Shape::{Any, Flag, List, Number, Object, Text, TextOrList},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("eat_nonce", "attestation nonce", "RFC 9711 4.1", TextOrList)
        .short("Value the verifier gave out. If it is not the one you gave, the statement may be old."),
    claim("ueid", "universal entity ID", "RFC 9711 4.2.1", Text)
        .short("Worldwide identifier of one device, for good. It allows tracking: store it only if you must."),
    claim("sueids", "semi-permanent entity IDs", "RFC 9711 4.2.2", Object)
        .short("Identifiers of one device that change at events such as a reset, by label."),
    claim("oemid", "manufacturer ID", "RFC 9711 4.2.3", Any)
        .short("Who made the hardware. It gives hwmodel its meaning."),
    claim("hwmodel", "hardware model", "RFC 9711 4.2.4", Text)
        .short("Model of the hardware, opaque, unique per manufacturer."),
    claim("hwversion", "hardware version", "RFC 9711 4.2.5", List)
        .short("Version of the hardware, with the scheme that says how versions are ordered."),
    claim("swname", "software name", "RFC 9711 4.2.6", Text)
        .short("Name of the software that runs, free text. For exact names use manifests."),
    claim("swversion", "software version", "RFC 9711 4.2.7", List)
        .short("Version of the software that runs, with the scheme that says how versions are ordered."),
    claim("oemboot", "manufacturer-authorized boot", "RFC 9711 4.2.8", Flag)
        .short("Whether the device started only software its manufacturer authorized."),
    claim("dbgstat", "debug status", "RFC 9711 4.2.9", Text)
        .short("Whether debugging is enabled, disabled, or disabled for good. Absent means not reported."),
    claim("location", "location", "RFC 9711 4.2.10", Object)
        .short("Where the device is or was: latitude, longitude and accuracy. Look at its age."),
    claim("uptime", "uptime", "RFC 9711 4.2.11", Number).short("Seconds since the device was last started."),
    claim("bootcount", "boot count", "RFC 9711 4.2.12", Number).short("How often the device was started."),
    claim("bootseed", "boot seed", "RFC 9711 4.2.13", Text)
        .short("Value that differs from start to start. It is public: never use it as a secret."),
    claim("dloas", "digital letters of approval", "RFC 9711 4.2.14", List)
        .short("Certifications the device has received, each with the registrar to look them up."),
    claim("manifests", "software manifests", "RFC 9711 4.2.15", List)
        .short("Descriptions of the installed software by its makers. Verify the signature of each by itself."),
    claim("measurements", "measurements", "RFC 9711 4.2.16", List)
        .short("What the device measured of its own software. Compare it with reference values."),
    claim("measres", "measurement results", "RFC 9711 4.2.17", List)
        .short("How measurements compared with reference values, one by one. No overall verdict."),
    claim("submods", "submodules", "RFC 9711 4.2.18", Object)
        .short("Claims of parts of the device, by name. A part inherits nothing from the whole."),
    claim("eat_profile", "attestation profile", "RFC 9711 4.3.2", Text)
        .short("Profile the token follows, as a URI or OID. Accept only profiles you know."),
    claim("intuse", "intended use", "RFC 9711 4.3.3", Text)
        .short("What the statement was made for. Refuse it for any other purpose."),
    claim("cmw", "conceptual message wrapper", "draft-ietf-rats-msg-wrap 3", Any)
        .short("Attestation message of another kind, with its media type. Judge it by the rules of that type."),
];
