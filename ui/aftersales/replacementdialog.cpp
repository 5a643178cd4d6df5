// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/replacementdialog.h"

#include "core/model/units.h"
#include "core/text/money.h"
#include "core/text/unitwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Act = ReplacementAct::Act;

QString titleOf(Act act)
{
    switch (act) {
    case Act::Planned: return ReplacementDialog::tr("Plan a replacement or a return");
    case Act::Checked: return ReplacementDialog::tr("Look at the unit before it leaves");
    case Act::Sent: return ReplacementDialog::tr("It is sent");
    case Act::Failed: return ReplacementDialog::tr("The replacement is no solution");
    case Act::Refunded: return ReplacementDialog::tr("Refund");
    case Act::Credited: return ReplacementDialog::tr("Credit");
    case Act::CalledOff: return ReplacementDialog::tr("Call the replacement off");
    default: return ReplacementDialog::tr("Record it");
    }
}

QString aboutOf(const Replacement &one)
{
    QStringList parts;
    if (!one.faultySerial.isEmpty())
        parts << ReplacementDialog::tr("Faulty: %1").arg(one.faultySerial);
    if (const QString unit = (one.model + u' ' + one.serial).simplified(); !unit.isEmpty())
        parts << ReplacementDialog::tr("New: %1").arg(unit);
    return parts.join(u" · "_s);
}

}

ReplacementDialog::ReplacementDialog(Act act, const Replacement &known, const std::vector<Equipment> &units, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent)
    : MatterDialog(u"replacement"_s, titleOf(act), aboutOf(known), incident, viewpoint, parent), m_act(act), m_known(known), m_units(units)
{
    if (act == Act::Planned)
        addPlan();
    if (act == Act::Checked)
        addChecks();
    if (act == Act::Sent)
        addSending();
    if (act == Act::Failed) {
        QList<std::pair<QString, QString>> faults;
        for (const ReplacementFault fault : {ReplacementFault::Broken, ReplacementFault::DoesNotMatch, ReplacementFault::Incomplete, ReplacementFault::Lost})
            faults.append({QString::number(int(fault)), replacementFaultWord(fault, viewpoint.language)});
        m_fault = addChoice("replacementFault", tr("What is wrong"), faults);
        addSentence(tr("The next one begins anew: it is planned, looked at and sent again."));
    }
    if (act == Act::Refunded || act == Act::Credited)
        m_amount = addLine("replacementAmount", tr("How much (%1)").arg(currencySign()), {}, viewpoint.language.locale().toString(120.5, 'f', 2));
    addNotes(act == Act::CalledOff ? tr("Why") : tr("Notes"));
    setDoes(act == Act::Planned ? tr("Plan it") : tr("Record it"));
    built();
}

void ReplacementDialog::addPlan()
{
    m_kind = addChoice("replacementKind", tr("What happens"), {{u"swap"_s, tr("Another unit is sent")}, {u"return"_s, tr("They give theirs back")}});
    QList<std::pair<QString, QString>> units;
    for (const Equipment &unit : m_units)
        units.append({unit.id.toString(), nameOfUnit(unit)});
    units.append({QString(), tr("Not in the directory")});
    m_faulty = addChoice("replacementFaulty", tr("Faulty unit"), units);
    if (m_known.faulty)
        m_faulty->setCurrentIndex(std::max(0, m_faulty->findData(m_known.faulty->toString())));
    m_faultySerial = addLine("replacementFaultySerial", tr("Its serial number"), m_known.faultySerial);
    m_model = addLine("replacementModel", tr("New unit"), m_known.model, tr("Brand and model"));
    m_serial = addLine("replacementSerial", tr("New serial number"), m_known.serial);
    m_order = addChoice("replacementOrder", tr("Order"), {{u"first"_s, tr("The new one leaves first")}, {u"after"_s, tr("Only once the faulty one is back")}});
    m_order->setCurrentIndex(m_known.beforeReturn ? 0 : 1);
    const auto fit = [this] {
        const QString id = m_faulty->currentData().toString();
        fields()->setRowVisible(m_faultySerial, id.isEmpty());
        const bool swaps = m_kind->currentIndex() == 0;
        for (QWidget *field : std::initializer_list<QWidget *>{m_model, m_serial, m_order})
            fields()->setRowVisible(field, swaps);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, fit);
    connect(m_faulty, &QComboBox::currentIndexChanged, this, fit);
    m_kind->setCurrentIndex(m_known.kind == ReplacementKind::Swap ? 0 : 1);
    fit();
}

void ReplacementDialog::addChecks()
{
    for (const UnitCheck check : {UnitCheck::Tested, UnitCheck::Matches, UnitCheck::Packed, UnitCheck::Labelled}) {
        auto *box = new QCheckBox(unitCheckWord(check, viewpoint().language));
        box->setObjectName(u"check-%1"_s.arg(int(check)));
        box->setChecked(std::find(m_known.passed.begin(), m_known.passed.end(), check) != m_known.passed.end());
        fields()->addRow(QString(), box);
        m_checks.emplace_back(check, box);
    }
    addSentence(tr("It leaves only once all four are so."));
}

void ReplacementDialog::addSending()
{
    m_carrier = addLine("replacementCarrier", tr("Carrier and their number"), {});
    m_due = addMoment("replacementDue", tr("Faulty unit back by"));
    if (m_known.backAt)
        fields()->setRowVisible(m_due, false);
    else
        m_due->setMoment(viewpoint().now() + std::chrono::hours(24 * 14));
}

std::optional<qint64> ReplacementDialog::cents() const
{
    bool isNumber = false;
    const double amount = viewpoint().language.locale().toDouble(m_amount->text().remove(currencySign()).trimmed(), &isNumber);
    if (!isNumber || amount <= 0 || amount > 1e9)
        return {};
    return std::llround(amount * 100);
}

QString ReplacementDialog::missing() const
{
    if (m_act == Act::Planned && m_faulty->currentData().toString().isEmpty() && m_faultySerial->text().trimmed().isEmpty() && m_model->text().trimmed().isEmpty())
        return tr("Say which unit is faulty, or what takes its place.");
    if (m_act == Act::Checked && checks().empty())
        return tr("Tick what was looked at and is well.");
    if (m_amount && !cents())
        return tr("\"%1\" is no amount. Write it such as %2.").arg(m_amount->text().left(40), m_amount->placeholderText());
    return {};
}

std::vector<Entry> ReplacementDialog::checks() const
{
    std::vector<Entry> all;
    for (const auto &[check, box] : m_checks) {
        const bool was = std::find(m_known.passed.begin(), m_known.passed.end(), check) != m_known.passed.end();
        if (box->isChecked() == was)
            continue;
        Entry one = all.empty() ? entry() : Entry{};
        ReplacementAct act;
        act.id = m_known.id;
        act.act = Act::Checked;
        act.check = check;
        act.passed = box->isChecked();
        one.incident = incident();
        one.kind = EntryKind::Replacement;
        one.aftersales = act;
        all.push_back(one);
    }
    return all;
}

AftersalesAct ReplacementDialog::act() const
{
    ReplacementAct act;
    act.id = m_known.id;
    act.act = m_act;
    act.kind = m_known.kind;
    act.faultySerial = m_known.faultySerial;
    if (m_act == Act::Planned) {
        act.kind = m_kind->currentIndex() == 0 ? ReplacementKind::Swap : ReplacementKind::Return;
        act.beforeReturn = m_order->currentIndex() == 0;
        const auto unit = std::find_if(m_units.begin(), m_units.end(), [&](const Equipment &one) { return one.id.toString() == m_faulty->currentData().toString(); });
        if (unit != m_units.end())
            act.faulty = unit->id;
        act.faultySerial = unit == m_units.end() ? m_faultySerial->text().simplified() : (unit->serial.isEmpty() ? nameOfUnit(*unit) : unit->serial);
        act.model = m_model->text().simplified();
        act.serial = m_serial->text().simplified();
    }
    act.serial = m_act == Act::Sent ? m_known.serial : act.serial;
    act.model = m_act == Act::Sent ? m_known.model : act.model;
    act.carrier = m_carrier ? m_carrier->text().simplified() : QString();
    act.due = m_due && !m_known.backAt ? m_due->moment() : std::nullopt;
    if (m_fault)
        act.fault = ReplacementFault(m_fault->currentData().toString().toInt());
    act.cents = m_amount ? cents().value_or(0) : 0;
    return act;
}
