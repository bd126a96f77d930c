//! The rows for other programs.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::row::{Measure, Row};

/// Writes an array with an object a row.
pub(super) fn write(rows: &[Row], path: &Path) -> Result<()> {
    let rows: Vec<Value> = rows.iter().map(object).collect();
    let text = serde_json::to_string_pretty(&rows)? + "\n";
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn object(row: &Row) -> Value {
    let Row { name, what, peer, unit, measure, target } = row;
    let met = row.is_met();
    match measure {
        Measure::Ratio { ours, peer: theirs, ratio } => json!({
            "row": name, "what": what, "peer": peer, "unit": unit,
            "taroApi": ours, "peerNumber": theirs, "ratio": ratio, "target": target, "met": met,
        }),
        Measure::Growth(growth) => json!({
            "row": name, "what": what, "peer": peer, "unit": unit, "growth": growth, "target": target, "met": met,
        }),
    }
}
