// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/settlinglist.h"

#include "ui/acts/deed.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

SettlingRow::SettlingRow(const rules::SettlingLine &line, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_line(line), m_tick(new QCheckBox), m_note(new ElidedLabel({}, TextRole::Body, Tone::Muted)),
      m_reason(new QLineEdit), m_missing(new TextLabel({}, TextRole::Caption, Tone::Overdue))
{
    const Theme theme = Theme::of(this);
    m_tick->setObjectName(u"settles-"_s + line.commitment.rule);
    m_reason->setObjectName(u"settlesReason"_s);
    m_reason->setPlaceholderText(tr("How they learned of it, for the team"));
    m_reason->setMinimumWidth(theme.space(50));
    m_missing->setObjectName(u"settlesMissing"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.space(3));
    row->addWidget(m_tick);
    row->addWidget(m_note, 1);
    row->addWidget(m_reason, 1);
    row->addWidget(m_missing);
    m_missing->hide();
    connect(m_tick, &QCheckBox::clicked, this, &SettlingRow::toggle);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_missing->hide();
        Q_EMIT changed();
    });
}

bool SettlingRow::isAbout(const QString &rule, const QString &subject) const
{
    return m_line.commitment.rule == rule && m_line.commitment.subject == subject;
}

bool SettlingRow::isTicked() const
{
    return m_said ? *m_said == SettlingChoice::What::Told : m_line.settles;
}

void SettlingRow::show(const rules::SettlingLine &line, const QString &name, const QString &why, const std::optional<SettlingChoice> &choice)
{
    m_line = line;
    m_name = name;
    m_why = why;
    m_said = choice ? std::optional(choice->what) : std::nullopt;
    if (const QString reason = choice ? m_viewpoint.in(choice->reason) : QString(); reason != m_reason->text()) {
        const QSignalBlocker quiet(m_reason);
        m_reason->setText(reason);
    }
    dress(true);
}

void SettlingRow::toggle(bool ticked)
{
    // That a promise was kept is a fact of its own: without it, the rules find nothing.
    const bool byRules = m_line.settles && !(isPromise(m_line.commitment) && m_said == SettlingChoice::What::Told);
    if (ticked == byRules)
        m_said.reset();
    else
        m_said = ticked ? SettlingChoice::What::Told : SettlingChoice::What::KeptOpen;
    dress(false);
    if (!m_reason->isHidden())
        m_reason->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void SettlingRow::dress(bool judged)
{
    const bool ticked = isTicked();
    // A promise that is ticked needs no reason, unless the entry says something else about a promise: then the rules do not find it.
    const bool againstRules = ticked && !m_line.settles && (judged || !isPromise(m_line.commitment));
    const QString due = m_line.commitment.due ? u"%1 · %2"_s.arg(m_name, m_viewpoint.clock(*m_line.commitment.due)) : m_name;
    m_tick->setText(QString(due).replace(u'&', u"&&"_s));
    m_tick->setChecked(ticked);
    m_tick->setEnabled(ticked || m_line.settles || m_line.mayBeTold);
    m_reason->setVisible(againstRules);
    m_reason->setAccessibleName(tr("How they learned of: %1").arg(m_name));
    m_note->setVisible(!againstRules);
    if (!againstRules)
        m_missing->hide();
    const bool stays = !ticked && m_line.settles;
    m_note->setText(ticked ? QString() : stays ? tr("stays open, because you say so") : m_why);
    m_note->setTone(stays ? Tone::Soon : Tone::Muted);
    m_tick->setAccessibleName(ticked ? tr("Settles: %1").arg(due) : tr("Does not settle: %1").arg(due));
    m_tick->setAccessibleDescription(m_note->text());
    m_tick->setToolTip(m_tick->isEnabled() ? QString() : plainToolTip(m_why));
}

std::optional<SettlingChoice> SettlingRow::choice() const
{
    if (!m_said)
        return {};
    SettlingChoice choice{m_line.commitment.rule, m_line.commitment.subject, *m_said, {}};
    if (const QString reason = m_reason->text().trimmed(); *m_said == SettlingChoice::What::Told && !reason.isEmpty())
        choice.reason = LocalText::of(reason, m_viewpoint.language.code());
    return choice;
}

bool SettlingRow::lacksReason() const
{
    return !m_reason->isHidden() && m_reason->text().trimmed().isEmpty();
}

void SettlingRow::askForReason()
{
    m_missing->setText(tr("Say how they learned of it"));
    m_missing->show();
    m_reason->setAccessibleDescription(m_missing->text());
    m_reason->setFocus(Qt::OtherFocusReason);
}
