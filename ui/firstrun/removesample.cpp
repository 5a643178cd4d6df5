// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/removesample.h"

#include "core/async.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RemoveSampleDialog::RemoveSampleDialog(Importing &importing, QWidget *parent)
    : QDialog(parent), m_importing(importing), m_message(new MessageBar), m_goes(new TextLabel(tr("Looking for what the sample made…"))),
      m_stays(new TextLabel({}, TextRole::Body, Tone::Muted)), m_kept(new QListWidget), m_leave(new QPushButton(tr("Keep it"))),
      m_remove(new QPushButton(icons::icon(u"trash"_s), tr("Remove sample data")))
{
    setObjectName(u"removeSample"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove sample data"));
    m_goes->setObjectName(u"goes"_s);
    m_goes->setWordWrap(true);
    m_stays->setWordWrap(true);
    m_stays->hide();
    m_kept->setObjectName(u"kept"_s);
    m_kept->setAccessibleName(tr("What stays"));
    m_kept->hide();
    m_remove->setObjectName(u"remove"_s);
    m_remove->setEnabled(false);
    setButtonKind(m_remove, ButtonKind::Danger);
    m_leave->setObjectName(u"keep"_s);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveSampleDialog::remove);
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(tr("Remove sample data"), TextRole::Headline));
    column->addWidget(m_message);
    column->addWidget(m_goes);
    column->addWidget(m_stays);
    column->addWidget(m_kept, 1);
    column->addStretch();
    column->addLayout(row);
    m_leave->setDefault(true); // Enter keeps it; only a button that is in its dialog can be the one
    setMinimumWidth(theme.space(120));
    whenDone(m_importing.sampleLeft(), this, [this](const Result<SampleLeft> &left) {
        fill(left);
        Q_EMIT loaded();
    });
}

void RemoveSampleDialog::fill(const Result<SampleLeft> &left)
{
    if (!left) {
        m_goes->hide();
        m_message->say(MessageBar::Kind::Error, left.error().text);
        return;
    }
    const int gone = left->incidents + left->customers + left->technicians;
    if (!left->isThere || gone == 0)
        m_goes->setText(left->isThere ? tr("Nothing of the sample can go: people have added to all of it.") : tr("There is no sample data in this database. \"aviso --sample\" opens it apart, in a window of its own."));
    else
        m_goes->setText(tr("This goes, and does not come back: %1, %2 and %3 of the sample company, with all that was written about them.")
                            .arg(tr("%n incident(s)", nullptr, left->incidents), tr("%n customer(s)", nullptr, left->customers), tr("%n technician(s)", nullptr, left->technicians)));
    m_stays->setText(tr("This stays, because somebody added to it or works with it:"));
    m_kept->addItems(left->kept);
    m_stays->setVisible(!left->kept.isEmpty());
    m_kept->setVisible(!left->kept.isEmpty());
    m_remove->setEnabled(gone > 0);
    fit();
}

/// As high as what it says now needs, at the width that it has.
void RemoveSampleDialog::fit()
{
    layout()->activate();
    const int width = std::max(this->width(), minimumWidth());
    resize(width, std::max(layout()->totalHeightForWidth(width), layout()->totalSizeHint().height()));
}

void RemoveSampleDialog::remove()
{
    m_remove->setEnabled(false);
    whenDone(m_importing.removeSample(), this, [this](const Result<SampleLeft> &gone) { taken(gone); });
}

void RemoveSampleDialog::taken(const Result<SampleLeft> &gone)
{
    if (!gone) {
        m_message->say(MessageBar::Kind::Error, gone.error().text);
        m_remove->setEnabled(true);
        return;
    }
    m_message->say(MessageBar::Kind::Success, tr("The sample data is gone."));
    fit();
    m_goes->hide();
    m_remove->hide();
    m_leave->setText(tr("Close"));
    m_leave->setFocus();
    Q_EMIT removed();
}
