// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figures.h"
#include "core/result.h"

#include <QFuture>

#include <functional>
#include <memory>

struct DeskParts;

namespace report {
struct FigureTable;
}

/// By what reports can be narrowed, by name.
struct FigureChoices
{
    std::vector<std::pair<CustomerId, QString>> customers;
    std::vector<std::pair<TechnicianId, QString>> people;
    QStringList contracts;
};

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
    /// What lists show of incidents, in the order given.
    QFuture<Result<std::vector<FigureIncident>>> incidents(const std::vector<IncidentId> &);
    /// By what reports can be narrowed: every customer and person with their name, and every contract.
    QFuture<Result<FigureChoices>> choices();
    /// The dashboard as tables, in a language; rules by their present names.
    std::vector<report::FigureTable> tables(const Figures &, const QString &language) const;
    /// The tables on paper, as a PDF; `about`: of whom they are. Made away from window and database.
    QFuture<Result<QByteArray>> pdf(const std::vector<report::FigureTable> &, const FigureFilter &, const QString &about, const QString &language);
    /// With what the company counts: see Rates.
    QFuture<Result<Rates>> rates();
    QFuture<Result<void>> setRates(const Rates &);

private:
    DeskParts &m_parts;
};

/// A table as spreadsheets open it.
QByteArray csvOf(const report::FigureTable &);

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
