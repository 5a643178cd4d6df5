// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/feedbackdialog.h"

#include "core/text/learnedwords.h"
#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

template<typename Field>
Field *named(Field *field, const char *id, const QString &name)
{
    field->setObjectName(QLatin1String(id));
    field->setAccessibleName(name);
    return field;
}

const QString refused = u"feedbackRefused"_s;

}

FeedbackDialog::FeedbackDialog(IncidentId incident, const QString &number, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"feedback"_s, tr("Opinion about %1").arg(number), viewpoint, parent), m_incident(incident), m_from(new SegmentedControl(tr("Whose opinion"))),
      m_score(new SegmentedControl(tr("Score"))), m_channel(named(new QComboBox, "feedbackChannel", tr("How they gave it"))),
      m_words(named(new QPlainTextEdit, "feedbackWords", tr("In their words"))), m_mayCall(named(new QCheckBox(tr("We may call about it")), "feedbackMayCall", tr("We may call about it")))
{
    const Theme theme = Theme::of(this);
    m_from->add(u"feedbackCustomer"_s, tr("The customer"), u"customer"_s);
    m_from->add(u"feedbackTeam"_s, tr("The team"), u"lock"_s);
    m_from->setCurrent(u"feedbackCustomer"_s);
    for (int score = 1; score <= 5; ++score)
        m_score->add(u"feedbackScore%1"_s.arg(score), QString::number(score));
    m_score->add(refused, tr("None given"));
    m_score->setCurrent({}); // a score is what somebody said
    for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Message, Channel::InPerson, Channel::Letter, Channel::Video})
        m_channel->addItem(icons::icon(look::icon(channel)), viewpoint.language.word(channel), int(channel));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(4 * m_words->fontMetrics().lineSpacing() + theme.space(5));
    auto *note = new TextLabel(tr("1 is very bad, 5 is very good. Who solved it does not rate it, nor write down what the customer thinks."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    body()->addWidget(note);
    QFormLayout *fields = form();
    fields->addRow(tr("From"), m_from);
    fields->addRow(tr("Score"), m_score);
    fields->addRow(tr("How"), m_channel);
    fields->addRow(tr("In their words"), m_words);
    fields->addRow(QString(), m_mayCall);
    body()->addStretch();
    setDoes(tr("Write it down"));
    connect(m_from, &SegmentedControl::currentChanged, this, &FeedbackDialog::check);
    connect(m_score, &SegmentedControl::currentChanged, this, &FeedbackDialog::check);
    resize(theme.space(150), theme.space(120));
    check();
    markOpened();
}

FeedbackFrom FeedbackDialog::from() const
{
    return m_from->current() == u"feedbackTeam"_s ? FeedbackFrom::Team : FeedbackFrom::Customer;
}

bool FeedbackDialog::isRefused() const
{
    return m_score->current() == refused;
}

/// The team talks among itself: there is no channel, and nobody to call.
void FeedbackDialog::check()
{
    const bool theirs = from() == FeedbackFrom::Customer;
    m_channel->setEnabled(theirs);
    m_mayCall->setEnabled(theirs && !isRefused());
    doIt()->setEnabled(!m_score->current().isEmpty());
}

QJsonObject FeedbackDialog::typed() const
{
    return {{u"from"_s, m_from->current()}, {u"score"_s, m_score->current()}, {u"channel"_s, m_channel->currentData().toInt()},
            {u"words"_s, m_words->toPlainText()}, {u"may_call"_s, m_mayCall->isChecked()}};
}

void FeedbackDialog::takeUp(const QJsonObject &typed)
{
    m_from->setCurrent(typed[u"from"_s].toString());
    m_score->setCurrent(typed[u"score"_s].toString());
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(typed[u"channel"_s].toInt())));
    m_words->setPlainText(typed[u"words"_s].toString());
    m_mayCall->setChecked(typed[u"may_call"_s].toBool());
    check();
}

Entry FeedbackDialog::entry() const
{
    Entry entry;
    entry.incident = m_incident;
    entry.kind = EntryKind::Feedback;
    const bool theirs = from() == FeedbackFrom::Customer;
    const QString said = m_words->toPlainText().trimmed();
    const LocalText words = said.isEmpty() ? LocalText() : LocalText::of(said);
    FeedbackAct act{FeedbackId::make(), isRefused() ? FeedbackAct::Act::Refused : FeedbackAct::Act::Answered, from(), 0, m_mayCall->isEnabled() && m_mayCall->isChecked(), {}};
    if (!isRefused())
        act.score = m_score->current().right(1).toInt();
    entry.aftersales = act;
    if (theirs) {
        entry.direction = Direction::In;
        entry.audience = Audience::Customer;
        entry.channel = Channel(m_channel->currentData().toInt());
        entry.customerText = {words};
    } else {
        entry.teamText = {words};
    }
    return entry;
}
