// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/afterfields.h"

#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// A choice of the state box: a state, and for waiting the one waited for.
constexpr int choice(State state, WaitingOn waitingOn = WaitingOn::Nobody)
{
    return static_cast<int>(state) * 100 + static_cast<int>(waitingOn);
}
constexpr int unchanged = -1;

/// A line behind its label; the first one of a row keeps the column of labels.
QHBoxLayout *lineOf(QWidget *line, const QString &label, bool leads)
{
    const Theme theme = Theme::of(line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme.space(1.5));
    auto *head = new TextLabel(label, TextRole::Caption, Tone::Muted);
    if (leads)
        head->setFixedWidth(theme.space(28.5));
    row->addWidget(head);
    return row;
}

}

AfterFields::AfterFields(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_promises(new QCheckBox(tr("We promise"))), m_promised(new QLineEdit),
      m_promisedBy(new MomentEdit(MomentEdit::Kind::Coming, tr("Promised by when"), viewpoint)), m_state(new QComboBox), m_reason(new QLineEdit),
      m_until(new MomentEdit(MomentEdit::Kind::Coming, tr("Look at it again"), viewpoint)), m_viewpoint(viewpoint)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(6));
    m_promiseLine = promiseLine();
    row->addWidget(m_promiseLine, 1);
    row->addWidget(stateLine());
    connect(m_promises, &QCheckBox::toggled, this, &AfterFields::changed);
    connect(m_promised, &QLineEdit::textChanged, this, &AfterFields::changed);
    connect(m_promisedBy, &MomentEdit::changed, this, &AfterFields::changed);
    connect(m_state, &QComboBox::activated, this, &AfterFields::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &AfterFields::changed);
    connect(m_until, &MomentEdit::changed, this, &AfterFields::changed);
    connect(this, &AfterFields::changed, this, &AfterFields::refresh);
    refresh();
}

QWidget *AfterFields::promiseLine()
{
    auto *line = new QWidget;
    QHBoxLayout *row = lineOf(line, tr("Promise"), true);
    m_promises->setObjectName(u"promises"_s);
    m_promised->setMinimumWidth(Theme::of(this).space(40));
    m_promised->setObjectName(u"promised"_s);
    m_promised->setAccessibleName(tr("What is promised"));
    m_promised->setPlaceholderText(tr("What: a technician on site, the quote by mail…"));
    m_promisedBy->setObjectName(u"promisedBy"_s);
    row->addWidget(m_promises);
    row->addWidget(m_promised, 100);
    row->addWidget(m_promisedBy);
    row->addStretch(1);
    return line;
}

QWidget *AfterFields::stateLine()
{
    auto *line = new QWidget;
    QHBoxLayout *row = lineOf(line, tr("Afterwards"), false);
    const Language &language = m_viewpoint.language;
    m_state->setObjectName(u"state"_s);
    m_state->setAccessibleName(tr("State of the incident afterwards"));
    m_state->addItem(tr("The state stays"), unchanged);
    m_state->addItem(language.word(State::Active), choice(State::Active));
    for (const WaitingOn on : {WaitingOn::Customer, WaitingOn::Supplier, WaitingOn::Part, WaitingOn::Visit, WaitingOn::Decision})
        m_state->addItem(tr("Waiting for: %1").arg(language.word(on)), choice(State::Waiting, on));
    m_state->addItem(language.word(State::Solved), choice(State::Solved));
    m_reason->setMinimumWidth(Theme::of(this).space(30));
    m_reason->setObjectName(u"waitReason"_s);
    m_reason->setAccessibleName(tr("Reason for waiting"));
    m_reason->setPlaceholderText(tr("Why we wait"));
    m_until->setObjectName(u"waitUntil"_s);
    row->addWidget(m_state);
    row->addWidget(m_reason, 1);
    row->addWidget(m_until);
    row->addStretch();
    return line;
}

void AfterFields::refresh()
{
    const bool promises = m_promises->isChecked() && m_reaching;
    m_promised->setVisible(promises);
    m_promisedBy->setVisible(promises);
    const bool waits = m_state->currentData().toInt() / 100 == static_cast<int>(State::Waiting);
    m_reason->setVisible(waits);
    m_until->setVisible(waits);
    m_promiseLine->setVisible(m_reaching);
}

void AfterFields::setReaching(bool reaching)
{
    m_reaching = reaching;
    refresh();
}

void AfterFields::show(const Draft &draft)
{
    const QSignalBlocker quiet(this);
    m_promises->setChecked(draft.promises);
    m_promised->setText(draft.promised);
    m_promisedBy->setMoment(draft.promisedBy);
    m_state->setCurrentIndex(std::max(0, m_state->findData(draft.state ? choice(*draft.state, draft.waitingOn) : unchanged)));
    m_reason->setText(draft.waitReason);
    m_until->setMoment(draft.waitUntil);
    refresh();
}

void AfterFields::read(Draft &draft) const
{
    draft.promises = m_promises->isChecked();
    draft.promised = m_promised->text();
    draft.promisedBy = draft.promises ? m_promisedBy->moment() : std::nullopt;
    const int state = m_state->currentData().toInt();
    draft.state = state == unchanged ? std::nullopt : std::optional(static_cast<State>(state / 100));
    draft.waitingOn = state == unchanged ? WaitingOn::Nobody : static_cast<WaitingOn>(state % 100);
    const bool waits = draft.state == State::Waiting;
    draft.waitUntil = waits ? m_until->moment() : std::nullopt;
    draft.waitReason = m_reason->text();
}
