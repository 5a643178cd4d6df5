// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figures.h"
#include "core/result.h"

#include <QFuture>

#include <functional>
#include <memory>

struct DeskParts;

/// What reports show: how what was owed was kept, how long customers heard nothing, how long things took, and what it costs.
class Figuring
{
public:
    explicit Figuring(DeskParts &parts) : m_parts(parts) {}

    /// Everything of a period, computed on the database thread. Incidents that were never counted are counted first, in parts, and `left` hears
    /// how many are still to come; cancelling the future ends that.
    QFuture<Result<Figures>> dashboard(const FigureFilter &, std::function<void(qint64 left)> progress = {});
    /// The incidents behind a number of it, those that began last first.
    QFuture<Result<std::vector<IncidentId>>> behind(const FigureFilter &, const FigureNumber &);
    /// With what the company counts: see Rates.
    QFuture<Result<Rates>> rates();
    QFuture<Result<void>> setRates(const Rates &);

private:
    DeskParts &m_parts;
};

class Store;
struct CaseFacts;
struct Law;
namespace rules {
struct Derivation;
}
/// Keeps what the incident's log says in numbers, in the transaction that writes it.
Result<void> keepFigures(Store &, const Incident &, const rules::Derivation &, const CaseFacts &, const Law &);
/// Is what is kept of the incident what its log says? One that was not counted yet says nothing.
Result<bool> areFiguresKept(Store &, const Incident &, const rules::Derivation &, const CaseFacts &, const Law &);
