// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "core/async.h"
#include "ui/commands/firedrules.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QStatusBar &bar, Desk &desk, const Viewpoint &viewpoint, QObject *parent)
    : QObject(parent), m_desk(desk), m_bar(bar), m_viewpoint(viewpoint), m_saved(new TextLabel({}, TextRole::Caption, Tone::Muted)), m_fired(new QPushButton)
{
    const Theme theme = Theme::of(&bar);
    bar.setSizeGripEnabled(false);
    m_saved->setObjectName(u"savedAt"_s);
    m_saved->setContentsMargins(0, 0, theme.space(4), 0);
    auto *user = new TextLabel(desk.user(), TextRole::Caption, Tone::Muted);
    user->setContentsMargins(0, 0, theme.space(4), 0);
    m_fired->setObjectName(u"firedToday"_s);
    setButtonKind(m_fired, ButtonKind::Quiet);
    m_fired->hide();
    bar.addPermanentWidget(m_fired);
    bar.addPermanentWidget(m_saved);
    bar.addPermanentWidget(user);
    m_saved->hide();
    // The signal follows the commit: what it says is on the disk.
    connect(&desk, &Desk::saved, this, &StatusLine::written);
    connect(&desk, &Desk::remindersChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_fired, &QPushButton::clicked, this, &StatusLine::showMade);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::reload);
}

void StatusLine::say(const QString &sentence)
{
    m_bar.showMessage(sentence, 10'000);
}

void StatusLine::written()
{
    const QDateTime now = m_viewpoint.now().in(m_viewpoint.zone);
    m_saved->setText(tr("✓ Saved at %1").arg(now.time().toString(u"HH:mm"_s)));
    m_saved->setToolTip(tr("When something was last written to the database"));
    m_saved->show();
}

void StatusLine::reload()
{
    m_soon.stop();
    m_day = m_viewpoint.now().in(m_viewpoint.zone).date();
    whenDone(m_desk.queue().openedToday(most), this, [this, number = ++m_asked](const Result<std::vector<OpenedCommitment>> &made) {
        if (made && number == m_asked) // one that fails is told where the lists are read; what was said is from before
            take(*made);
    });
}

void StatusLine::tick()
{
    if (m_day.isValid() && m_day != m_viewpoint.now().in(m_viewpoint.zone).date())
        reload();
}

void StatusLine::take(const std::vector<OpenedCommitment> &made)
{
    m_made = made;
    const int count = static_cast<int>(made.size());
    m_fired->setText(count < most ? tr("Rules: %n fired today", nullptr, count) : tr("Rules: %1 or more fired today").arg(m_viewpoint.language.locale().toString(most)));
    m_fired->setAccessibleName(m_fired->text());
    m_fired->setToolTip(tr("What rules made today: which, and about what"));
    m_fired->setVisible(count > 0);
}

void StatusLine::showMade()
{
    auto *dialog = new FiredRules(m_made, m_desk.reminders().rules(), m_viewpoint, m_bar.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FiredRules::openRequested, this, &StatusLine::openRequested);
    dialog->open();
}
