//! The rows as a table in Markdown.

use super::row::{Measure, Row};

/// What stands above the rows.
pub(super) const HEAD: &str = "| row | what | beside | taro-api | the peer | ratio | target | |\n\
                               | --- | --- | --- | --: | --: | --: | --: | --- |\n";

/// A row, ready for BENCHMARKS.md.
pub(super) fn line(row: &Row) -> String {
    let Row { name, what, peer, unit, measure, target } = row;
    let [ours, theirs, value] = match *measure {
        Measure::Ratio { ours, peer, ratio } => [with_unit(ours, unit), with_unit(peer, unit), format!("{ratio:.2}")],
        Measure::Growth(growth) => [format!("+{growth} {unit}"), String::new(), String::new()],
    };
    let target = match (target, measure) {
        (None, _) => String::new(),
        (Some(target), Measure::Ratio { .. }) => format!("{target:.2}"),
        (Some(target), Measure::Growth(_)) => format!("+{target}"),
    };
    let met = match row.is_met() {
        None => "",
        Some(true) => "met",
        Some(false) => "missed",
    };
    format!("| `{name}` | {what} | {peer} | {ours} | {theirs} | {value} | {target} | {met} |\n")
}

/// Three digits or all before the point.
fn with_unit(number: f64, unit: &str) -> String {
    let decimals = match number.abs() {
        it if it >= 100.0 => 0,
        it if it >= 10.0 => 1,
        it if it >= 1.0 => 2,
        _ => 3,
    };
    format!("{number:.decimals$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_what_was_measured_and_whether_that_is_good() {
        let row = |measure, target| Row { name: "a", what: "b", peer: "c", unit: "s", measure, target };
        let lines = [
            line(&row(Measure::once(3.0, 2.0), Some(1.0))),
            line(&row(Measure::once(1200.0, 24000.0), None)),
            line(&row(Measure::Growth(0.0), Some(0.0))),
        ];
        assert_eq!(lines[0], "| `a` | b | c | 3.00 s | 2.00 s | 1.50 | 1.00 | missed |\n");
        assert_eq!(lines[1], "| `a` | b | c | 1200 s | 24000 s | 0.05 |  |  |\n");
        assert_eq!(lines[2], "| `a` | b | c | +0 s |  |  | +0 | met |\n");
    }
}
