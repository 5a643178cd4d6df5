// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStatusBar>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QStatusBar &bar, Desk &desk, const Viewpoint &viewpoint, QObject *parent)
    : QObject(parent), m_bar(bar), m_viewpoint(viewpoint), m_saved(new TextLabel({}, TextRole::Caption, Tone::Muted))
{
    const Theme theme = Theme::of(&bar);
    bar.setSizeGripEnabled(false);
    m_saved->setObjectName(u"savedAt"_s);
    m_saved->setContentsMargins(0, 0, theme.space(4), 0);
    auto *user = new TextLabel(desk.user(), TextRole::Caption, Tone::Muted);
    user->setContentsMargins(0, 0, theme.space(4), 0);
    bar.addPermanentWidget(m_saved);
    bar.addPermanentWidget(user);
    m_saved->hide();
    // The signal follows the commit: what it says is on the disk.
    connect(&desk, &Desk::changed, this, &StatusLine::written);
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
