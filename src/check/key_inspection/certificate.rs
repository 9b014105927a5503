//! What a certificate says, as names and values to be shown.

use crate::jose::key::{BasicConstraints, Certificate};

/// The facts, in the order of the certificate; what it does not say is left out.
pub(super) fn facts(certificate: &Certificate) -> Vec<(String, String)> {
    let extensions = &certificate.extensions;
    let uses = extensions.extended_key_usage.as_ref().map(|uses| uses.join(", "));
    let facts = [
        ("subject", Some(certificate.subject.clone())),
        ("issuer", Some(certificate.issuer.clone())),
        ("serial number", Some(certificate.serial_hex.clone())),
        ("not before", Some(moment(certificate.not_before_text(), certificate.not_before))),
        ("not after", Some(moment(certificate.not_after_text(), certificate.not_after))),
        ("signature algorithm", Some(certificate.signature_algorithm().to_owned())),
        ("key usage", extensions.key_usage.as_ref().map(|uses| uses.join(", "))),
        ("extended key usage", uses),
        ("alternative names", some(&extensions.alternative_names)),
        ("basic constraints", extensions.basic_constraints.map(constraints)),
        ("other critical extensions", some(&extensions.other_critical)),
        ("unreadable extensions", some(&extensions.unreadable)),
        ("x5t", Some(certificate.x5t_sha1_b64u.clone())),
        ("x5t#S256", Some(certificate.x5t_sha256_b64u.clone())),
    ];
    let itself = certificate.self_issued.then(|| ("issued by", Some("itself: nobody else vouches for it".to_owned())));
    facts.into_iter().chain(itself).filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn some<S: AsRef<str>>(names: &[S]) -> Option<String> {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn moment(text: String, seconds: i64) -> String {
    format!("{text} ({seconds})")
}

fn constraints(given: BasicConstraints) -> String {
    match (given.is_authority, given.path_length) {
        (false, _) => "no certificate authority".into(),
        (true, None) => "certificate authority".into(),
        (true, Some(length)) => format!("certificate authority, path length {length}"),
    }
}
