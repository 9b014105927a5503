//! Places for tokens in a browser against attacks on them, on the way to the widget: one line of places, one line an attack.

/// The places and the attacks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Threats {
    /// The names of the places.
    pub places: Vec<String>,
    /// The attacks.
    pub attacks: Vec<Attack>,
}

/// One attack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attack {
    /// Its name.
    pub name: String,
    /// What it does, in a sentence.
    pub why: String,
    /// What comes of it, for each place.
    pub outcomes: Vec<Outcome>,
}

/// What comes of an attack at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// In words.
    pub words: String,
    /// Whether the attacker gets something.
    pub succeeds: bool,
}

/// The table as text: fields apart by tabs, an outcome begins with "-" where the attack succeeds and with "+" where not.
pub fn write(threats: &Threats) -> String {
    let mut out = threats.places.join("\t");
    for attack in &threats.attacks {
        out.push_str(&format!("\n{}\t{}", attack.name, attack.why));
        for outcome in &attack.outcomes {
            let sign = if outcome.succeeds { '-' } else { '+' };
            out.push_str(&format!("\t{sign}{}", outcome.words));
        }
    }
    out
}

/// The table that was written so; what does not fit is left out.
pub fn read(text: &str) -> Threats {
    let mut lines = text.lines();
    let places = lines.next().unwrap_or_default().split('\t').map(str::to_owned).collect();
    let attack = |line: &str| {
        let mut fields = line.split('\t');
        let (name, why) = (fields.next()?.to_owned(), fields.next()?.to_owned());
        let outcome = |field: &str| {
            let succeeds = field.starts_with('-');
            Some(Outcome { words: field.get(1..)?.to_owned(), succeeds })
        };
        Some(Attack { name, why, outcomes: fields.filter_map(outcome).collect() })
    };
    Threats { places, attacks: lines.filter_map(attack).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let outcome = |words: &str, succeeds| Outcome { words: words.to_owned(), succeeds };
        let threats = Threats {
            places: vec!["here".to_owned(), "there".to_owned()],
            attacks: vec![Attack {
                name: "theft".to_owned(),
                why: "Because.".to_owned(),
                outcomes: vec![outcome("succeeds", true), outcome("fails", false)],
            }],
        };
        assert_eq!(read(&write(&threats)), threats);
        assert_eq!(read("").attacks, []);
    }
}
