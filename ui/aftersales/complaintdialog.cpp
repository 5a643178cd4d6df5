// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/complaintdialog.h"

#include "core/text/language.h"
#include "ui/aftersales/saidfields.h"
#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The customer reads it, in either language.
LocalText callBackWords()
{
    LocalText words;
    for (const QString &code : {u"en"_s, u"es"_s})
        words.byLanguage[code] = Language(code).text(QT_TRANSLATE_NOOP("Aviso", "We call you back"));
    return words;
}

void addNote(QVBoxLayout *body, const QString &words)
{
    auto *note = new TextLabel(words, TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    body->addWidget(note);
}

QJsonObject momentJson(const MomentEdit *edit)
{
    const std::optional<Instant> moment = edit->moment();
    return moment ? QJsonObject{{u"ms"_s, moment->ms}} : QJsonObject();
}

void takeMoment(MomentEdit *edit, const QJsonObject &json)
{
    edit->setMoment(json.contains(u"ms"_s) ? std::optional(Instant{json[u"ms"_s].toInteger()}) : std::nullopt);
}

}

ComplaintDialog::ComplaintDialog(const Dossier &dossier, const WorkingCalendar &hours, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"complaint"_s, tr("Complaint about %1").arg(dossier.incident.number), viewpoint, parent), m_incident(dossier.incident.id), m_reached(new QComboBox),
      m_when(new MomentEdit(MomentEdit::Kind::Past, tr("When"), viewpoint)), m_promised(new QCheckBox(tr("They were promised a call back"))), m_by(new MomentEdit(MomentEdit::Kind::Coming, tr("Promised to call back by"), viewpoint)),
      m_said(new SaidFields(dossier.contacts, false, viewpoint))
{
    addNote(body(), tr("The customer turned to somebody else of the house. They are called back within the hour that the rule sets, and sooner where that was promised."));
    m_reached->setObjectName(u"complaintReached"_s);
    m_reached->setAccessibleName(tr("Who was reached"));
    m_reached->setEditable(true);
    m_reached->addItems({tr("Sales"), tr("Management"), tr("Administration")});
    m_when->setObjectName(u"complaintWhen"_s);
    m_by->setObjectName(u"complaintBy"_s);
    m_by->setCalendar(hours);
    m_promised->setObjectName(u"complaintPromised"_s);
    QFormLayout *fields = form();
    fields->addRow(tr("Who was reached"), m_reached);
    fields->addRow(tr("When"), m_when);
    fields->addRow(QString(), m_promised);
    fields->addRow(tr("Promised to call back by"), m_by);
    fields->setRowVisible(m_by, false);
    connect(m_promised, &QCheckBox::toggled, this, [this, fields](bool promised) { fields->setRowVisible(m_by, promised); });
    body()->addWidget(m_said);
    body()->addStretch();
    setDoes(tr("Save the complaint"));
    const Theme theme = Theme::of(this);
    resize(theme.space(140), theme.space(115));
}

Entry ComplaintDialog::entry() const
{
    Entry entry;
    entry.incident = m_incident;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::In; // by no channel of ours: nobody who knows the case has told them anything
    entry.audience = Audience::Customer;
    entry.contact = m_said->contact();
    entry.customerText = m_said->words();
    if (const std::optional<Instant> when = m_when->moment())
        entry.occurredAt = *when;
    ComplaintAct act{ComplaintId::make(), ComplaintAct::Act::Received, m_reached->currentText().trimmed(), {}};
    if (const std::optional<Instant> by = m_promised->isChecked() ? m_by->moment() : std::nullopt) {
        act.due = by;
        entry.promise = PromiseAct{{}, PromiseAct::Act::Made, callBackWords(), by, {}};
    }
    entry.aftersales = act;
    return entry;
}

QString ComplaintDialog::wrong() const
{
    if (m_reached->currentText().trimmed().isEmpty())
        return tr("Say who was reached.");
    if (!m_when->isUnderstood())
        return m_when->problem();
    if (m_promised->isChecked() && !m_by->moment())
        return m_by->isUnderstood() ? tr("Say by when they were promised a call back.") : m_by->problem();
    return m_said->words().words.isEmpty() ? tr("Write down what the customer says.") : QString();
}

QJsonObject ComplaintDialog::typed() const
{
    return {{u"reached"_s, m_reached->currentText()}, {u"when"_s, momentJson(m_when)}, {u"promised"_s, m_promised->isChecked()}, {u"by"_s, momentJson(m_by)}, {u"said"_s, m_said->typed()}};
}

void ComplaintDialog::takeUp(const QJsonObject &typed)
{
    m_reached->setCurrentText(typed[u"reached"_s].toString());
    takeMoment(m_when, typed[u"when"_s].toObject());
    m_promised->setChecked(typed[u"promised"_s].toBool());
    takeMoment(m_by, typed[u"by"_s].toObject());
    m_said->takeUp(typed[u"said"_s].toObject());
}

CallBackDialog::CallBackDialog(const Dossier &dossier, const Complaint &complaint, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"callBack"_s, tr("Call back about %1").arg(dossier.incident.number), viewpoint, parent), m_incident(dossier.incident.id), m_complaint(complaint),
      m_said(new SaidFields(dossier.contacts, true, viewpoint))
{
    addNote(body(), tr("They had reached %1: %2.").arg(complaint.reached, viewpoint.clock(complaint.at)));
    body()->addWidget(m_said);
    body()->addStretch();
    setDoes(tr("Save the call back"));
    const Theme theme = Theme::of(this);
    resize(theme.space(130), theme.space(85));
}

Entry CallBackDialog::entry() const
{
    const Channel channel = m_said->channel().value_or(Channel::Phone);
    Entry entry;
    entry.incident = m_incident;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = channel;
    entry.outcome = isLive(channel) ? Outcome::Reached : Outcome::Sent;
    entry.contact = m_said->contact();
    entry.tells = {Tell::Progress};
    entry.customerText = m_said->words();
    entry.aftersales = ComplaintAct{m_complaint.id, ComplaintAct::Act::Answered, {}, {}};
    return entry;
}

QString CallBackDialog::wrong() const
{
    return m_said->words().words.isEmpty() ? tr("Write down what they were told.") : QString();
}

QJsonObject CallBackDialog::typed() const
{
    return {{u"said"_s, m_said->typed()}};
}

void CallBackDialog::takeUp(const QJsonObject &typed)
{
    m_said->takeUp(typed[u"said"_s].toObject());
}
