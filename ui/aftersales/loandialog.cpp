// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/loandialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Act = LoanAct::Act;

QString titleOf(Act act)
{
    switch (act) {
    case Act::Out: return LoanDialog::tr("Lend a unit");
    case Act::Extended: return LoanDialog::tr("Extend the loan");
    case Act::Back: return LoanDialog::tr("The unit is back");
    case Act::WrittenOff: return LoanDialog::tr("Write the unit off");
    }
    return {};
}

}

LoanDialog::LoanDialog(Act act, const Loan &known, const std::vector<PoolUnit> &pool, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent)
    : MatterDialog(u"loan"_s, titleOf(act), known.unitWords, incident, viewpoint, parent), m_act(act), m_known(known), m_pool(pool)
{
    if (act == Act::Out)
        addUnit(pool);
    if (act == Act::Out)
        m_accessories = addLine("loanAccessories", tr("Accessories"), {}, tr("Cables, keys, manual"));
    if (act == Act::Back && !known.accessories.isEmpty())
        addSentence(tr("It left with: %1. Condition then: %2").arg(known.accessories, known.conditionOut.isEmpty() ? u"–"_s : known.conditionOut));
    if (act == Act::Out || act == Act::Extended)
        m_due = addMoment("loanDue", tr("Back by"), viewpoint.now() + std::chrono::hours(24 * 14));
    if (act == Act::Out || act == Act::Back)
        m_condition = addLine("loanCondition", act == Act::Out ? tr("Condition in which it leaves") : tr("Condition in which it came back"), {}, tr("For the team alone"));
    m_why = addNotes(act == Act::WrittenOff ? tr("Why") : tr("Notes"));
    if (act == Act::Out || act == Act::Back)
        addPhotographs(tr("Photographs"));
    setDoes(act == Act::Out ? tr("Lend it") : act == Act::WrittenOff ? tr("Write it off") : tr("Record it"));
    built();
}

void LoanDialog::addUnit(const std::vector<PoolUnit> &pool)
{
    QList<std::pair<QString, QString>> units;
    for (const PoolUnit &one : pool) {
        if (!one.loan)
            units.append({one.unit.id.toString(), nameOfUnit(one.unit)});
    }
    units.append({QString(), tr("Another one, not in the pool")});
    m_unit = addChoice("loanUnit", tr("Unit"), units);
    m_words = addLine("loanWords", tr("Which one"), {}, tr("Brand, model, serial number"));
    const auto fit = [this] { fields()->setRowVisible(m_words, m_unit->currentData().toString().isEmpty()); };
    connect(m_unit, &QComboBox::currentIndexChanged, this, fit);
    fit();
    if (units.size() == 1)
        addSentence(pool.empty() ? tr("There is no pool yet: in the directory, a unit can be marked as ours to lend.") : tr("All units of the pool are out."));
}

QString LoanDialog::missing() const
{
    if (m_unit && m_unit->currentData().toString().isEmpty() && m_words->text().trimmed().isEmpty())
        return tr("Say which unit is lent.");
    if (m_due && !m_due->moment())
        return tr("Say by when it is back.");
    if (m_act == Act::WrittenOff && m_why->toPlainText().trimmed().isEmpty())
        return tr("Say why it is written off; it stays in the timeline.");
    return {};
}

AftersalesAct LoanDialog::act() const
{
    LoanAct act{m_known.id, m_act, m_known.unit, m_known.unitWords, {}, {}, {}};
    if (m_unit) {
        const QString id = m_unit->currentData().toString();
        const auto unit = std::find_if(m_pool.begin(), m_pool.end(), [&](const PoolUnit &one) { return one.unit.id.toString() == id; });
        act.unit = unit == m_pool.end() ? std::nullopt : std::optional(unit->unit.id);
        act.unitWords = unit == m_pool.end() ? m_words->text().simplified() : nameOfUnit(unit->unit);
    }
    act.accessories = m_accessories ? m_accessories->text().simplified() : QString();
    act.condition = m_condition ? m_condition->text().simplified() : QString();
    act.due = m_due ? m_due->moment() : std::nullopt;
    return act;
}
