// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/reopendialog.h"

#include "core/text/casewords.h"
#include "ui/aftersales/saidfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReopenDialog::ReopenDialog(const Dossier &dossier, const ReopeningOffer &offer, bool notConfirmed, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"reopenIncident"_s, tr("Open %1 again").arg(dossier.incident.number), viewpoint, parent), m_incident(dossier.incident.id), m_offer(offer),
      m_notConfirmed(notConfirmed), m_said(new SaidFields(dossier.contacts, true, viewpoint))
{
    addClaim();
    m_by = new SegmentedControl(tr("Who opens it again"));
    m_by->setObjectName(u"reopenBy"_s);
    m_by->add(u"customer"_s, tr("The customer"), u"customer"_s);
    m_by->add(u"us"_s, tr("We"), u"team"_s);
    m_by->setCurrent(u"customer"_s);
    m_by->setChoiceEnabled(u"us"_s, !notConfirmed);
    body()->addWidget(m_by, 0, Qt::AlignLeft);
    addCause();
    body()->addWidget(m_said);
    body()->addStretch();
    connect(m_by, &SegmentedControl::currentChanged, this, &ReopenDialog::check);
    setDoes(offer.isLate() ? tr("Open a new incident") : tr("Open it again"));
    check();
    const Theme theme = Theme::of(this);
    resize(theme.space(140), theme.space(130));
}

void ReopenDialog::addClaim()
{
    const auto say = [this](const QString &words, TextRole role, Tone tone) {
        auto *label = new TextLabel(words, role, tone);
        label->setWordWrap(true);
        body()->addWidget(label);
    };
    if (m_offer.solved)
        say(tr("%1 said that it was solved: %2, %n working day(s) ago.", nullptr, m_offer.days).arg(m_offer.solved->who, viewpoint().clock(m_offer.solved->at)), TextRole::Body, Tone::Neutral);
    if (m_offer.isLate())
        say(tr("That is more than the %n working day(s) within which an incident is opened again: a new one is opened and linked to it.", nullptr, m_offer.within), TextRole::Strong, Tone::Soon);
    else
        say(tr("What was owed to the customer is owed again from now on."), TextRole::Body, Tone::Muted);
}

void ReopenDialog::addCause()
{
    m_cause = new QComboBox;
    m_cause->setObjectName(u"reopenCause"_s);
    m_cause->setAccessibleName(tr("Why"));
    for (const ReopeningCause cause : {ReopeningCause::NotFixed, ReopeningCause::CameBack, ReopeningCause::OtherFault, ReopeningCause::NotTold, ReopeningCause::ByMistake})
        m_cause->addItem(causeInWords(cause, viewpoint().language), int(cause));
    m_false = new QCheckBox(tr("It was closed in false"));
    m_false->setObjectName(u"reopenFalse"_s);
    m_false->setToolTip(tr("Counts against who had said that it was solved."));
    m_why = new QLineEdit;
    m_why->setObjectName(u"reopenWhy"_s);
    m_why->setAccessibleName(tr("For the team"));
    m_why->setPlaceholderText(tr("For the team alone"));
    QFormLayout *fields = form();
    fields->addRow(tr("Why"), m_cause);
    fields->addRow(QString(), m_false);
    fields->addRow(tr("For the team"), m_why);
    m_false->setChecked(countsAsFalse(cause()));
    m_false->setVisible(!m_offer.isLate());
    connect(m_cause, &QComboBox::currentIndexChanged, this, [this] { m_false->setChecked(countsAsFalse(cause())); });
}

void ReopenDialog::setAfterword(const Entry &words, AfterwordAct::What what)
{
    m_afterword = words.id;
    m_understood = what;
    auto *said = new TextLabel(tr("%1 the customer said: “%2”").arg(viewpoint().clock(words.occurredAt), viewpoint().in(words.customerText.words).simplified().left(400)), TextRole::Strong);
    said->setWordWrap(true);
    body()->insertWidget(0, said);
    m_by->hide();
    // What is asked was not told; what does not work was not fixed. A person may know better.
    m_cause->setCurrentIndex(m_cause->findData(int(what == AfterwordAct::What::Question ? ReopeningCause::NotTold : ReopeningCause::NotFixed)));
    check();
    markOpened();
}

bool ReopenDialog::isByCustomer() const
{
    return m_by->current() == u"customer"_s;
}

ReopeningCause ReopenDialog::cause() const
{
    return ReopeningCause(m_cause->currentData().toInt());
}

void ReopenDialog::check()
{
    m_said->setVisible(isByCustomer() && !m_afterword);
}

QString ReopenDialog::wrong() const
{
    if (m_afterword)
        return {};
    if (isByCustomer() && m_said->words().words.isEmpty())
        return tr("Write down what the customer says.");
    return !isByCustomer() && m_why->text().trimmed().isEmpty() ? tr("Say for the team why it is open again.") : QString();
}

ReopeningWanted ReopenDialog::wanted() const
{
    ReopeningWanted wanted;
    wanted.incident = m_incident;
    wanted.by = isByCustomer() ? ReopenedBy::Customer : ReopenedBy::Us;
    wanted.cause = cause();
    wanted.falseClose = m_false->isChecked();
    wanted.notConfirmed = m_notConfirmed;
    wanted.afterword = m_afterword;
    wanted.understood = m_understood;
    if (isByCustomer() && !m_afterword) {
        wanted.channel = m_said->channel();
        wanted.contact = m_said->contact();
        wanted.said = m_said->words();
    }
    if (const QString why = m_why->text().trimmed(); !why.isEmpty())
        wanted.why = {LocalText::of(why, viewpoint().language.code())};
    return wanted;
}

QJsonObject ReopenDialog::typed() const
{
    return {{u"by"_s, m_by->current()}, {u"cause"_s, m_cause->currentIndex()}, {u"false"_s, m_false->isChecked()}, {u"why"_s, m_why->text()}, {u"said"_s, m_said->typed()}};
}

void ReopenDialog::takeUp(const QJsonObject &typed)
{
    if (typed.contains(u"by"_s)) { // else what they said alone, from another dialog
        m_by->setCurrent(typed[u"by"_s].toString());
        m_cause->setCurrentIndex(typed[u"cause"_s].toInt());
        m_false->setChecked(typed[u"false"_s].toBool());
        m_why->setText(typed[u"why"_s].toString());
    }
    m_said->takeUp(typed[u"said"_s].toObject());
    check();
}
