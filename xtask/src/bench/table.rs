//! The rows as a table in Markdown.

use std::fmt::Write;

use super::row::{Measure, Row};

/// The table, ready for BENCHMARKS.md.
pub(super) fn text(rows: &[Row]) -> String {
    let mut text = String::from(
        "| row | what | beside | taro-api | the peer | ratio | target | |\n\
         | --- | --- | --- | --: | --: | --: | --: | --- |\n",
    );
    for row in rows {
        let Row { name, what, peer, unit, measure, target } = row;
        let [ours, theirs, value] = match *measure {
            Measure::Ratio { ours, peer, ratio } => {
                [with_unit(ours, unit), with_unit(peer, unit), format!("{ratio:.2}")]
            }
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
        let _ = writeln!(text, "| `{name}` | {what} | {peer} | {ours} | {theirs} | {value} | {target} | {met} |");
    }
    text
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
        let rows = [
            row(Measure::once(3.0, 2.0), Some(1.0)),
            row(Measure::once(1200.0, 24000.0), None),
            row(Measure::Growth(0.0), Some(0.0)),
        ];
        let text = text(&rows);
        let lines: Vec<&str> = text.lines().skip(2).collect();
        assert_eq!(lines[0], "| `a` | b | c | 3.00 s | 2.00 s | 1.50 | 1.00 | missed |");
        assert_eq!(lines[1], "| `a` | b | c | 1200 s | 24000 s | 0.05 |  |  |");
        assert_eq!(lines[2], "| `a` | b | c | +0 s |  |  | +0 | met |");
    }
}
