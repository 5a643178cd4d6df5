// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/technicians/technicianswindow.h"

#include "core/async.h"
#include "core/intake/phone.h"
#include "ui/dispatch/dispatchwords.h"
#include "ui/technicians/technicianform.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

TechniciansWindow::TechniciansWindow(Dispatching &dispatching, const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_dispatching(dispatching), m_calendars(calendars), m_viewpoint(viewpoint), m_message(new MessageBar), m_list(new RowList(u"technicianList"_s, tr("Technicians"))),
      m_empty(new EmptyState(u"team"_s, tr("Nobody works here yet."), tr("Add a technician…"))), m_stack(new QStackedWidget), m_gone(new QCheckBox(tr("Show who went, too")))
{
    setObjectName(u"techniciansWindow"_s);
    setWindowTitle(tr("Technicians"));
    const Theme theme = Theme::of(this);
    m_gone->setObjectName(u"showGone"_s);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(tr("Technicians and collaborators"), TextRole::Title));
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(m_gone);
    column->addWidget(buildButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &TechniciansWindow::refresh);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TechniciansWindow::edit);
    connect(m_empty, &EmptyState::triggered, this, &TechniciansWindow::add);
    connect(m_gone, &QCheckBox::toggled, this, &TechniciansWindow::fill);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { Q_EMIT ownedRequested(m_owner); });
    resize(theme.space(180), theme.space(130));
    reload();
}

QWidget *TechniciansWindow::buildButtons()
{
    const Theme theme = Theme::of(this);
    const auto button = [](const QString &id, const QString &text) {
        auto *made = new QPushButton(text);
        made->setObjectName(id);
        made->setAutoDefault(false);
        return made;
    };
    auto *more = button(u"addTechnician"_s, tr("Add…"));
    more->setIcon(icons::icon(u"add"_s, Tone::Muted));
    m_edit = button(u"editTechnician"_s, tr("Change…"));
    m_retire = button(u"retireTechnician"_s, tr("Does not work here any more"));
    setButtonKind(m_retire, ButtonKind::Quiet);
    auto *leave = button(u"leaveTechnicians"_s, tr("Close"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(theme.space(2));
    for (QPushButton *one : {more, m_edit, m_retire})
        row->addWidget(one);
    row->addStretch();
    row->addWidget(leave);
    connect(more, &QPushButton::clicked, this, &TechniciansWindow::add);
    connect(m_edit, &QPushButton::clicked, this, &TechniciansWindow::edit);
    connect(m_retire, &QPushButton::clicked, this, &TechniciansWindow::retire);
    connect(leave, &QPushButton::clicked, this, &TechniciansWindow::reject);
    return box;
}

void TechniciansWindow::reload()
{
    whenDone(m_dispatching.technicians(), this, [this](const Result<std::vector<TechnicianFile>> &files) { take(files); });
}

void TechniciansWindow::take(const Result<std::vector<TechnicianFile>> &files)
{
    if (files) {
        m_all = *files;
        fill();
    } else {
        m_message->say(MessageBar::Kind::Error, files.error().text);
    }
    Q_EMIT loaded();
}

void TechniciansWindow::fill()
{
    const TechnicianFile *before = current();
    const TechnicianId kept = before ? before->technician.id : TechnicianId();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown), [this](const TechnicianFile &one) { return m_gone->isChecked() || !one.retiredAt; });
    QList<RowContent> rows;
    int row = 0;
    for (const TechnicianFile &one : m_shown) {
        if (one.technician.id == kept)
            row = static_cast<int>(rows.size());
        rows << rowOf(one);
    }
    m_list->setRows(rows);
    m_list->setCurrentRow(rows.isEmpty() ? -1 : row);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_gone->setVisible(std::any_of(m_all.begin(), m_all.end(), [](const TechnicianFile &one) { return one.retiredAt.has_value(); }));
    refresh();
}

RowContent TechniciansWindow::rowOf(const TechnicianFile &file) const
{
    const Technician &one = file.technician;
    RowContent row;
    row.icon = u"team"_s;
    row.title = one.collaborator ? tr("%1 (collaborator)").arg(one.name) : one.name;
    QStringList parts{one.skills.join(u", "_s), one.brands.join(u", "_s), one.area};
    parts.removeAll(QString());
    row.subtitle = parts.isEmpty() ? tr("nothing is known of what they can do") : parts.join(u" · "_s);
    row.moment = one.phone.isEmpty() ? tr("no number") : spokenPhone(one.phone);
    row.badges << BadgeContent{{}, DispatchWords::load(file.openIncidents), Tone::Muted};
    const QDate today = m_viewpoint.now().in(m_viewpoint.zone).date();
    for (const DaysOff &days : file.daysOff) {
        if (days.from <= today && today <= days.to)
            row.badges.prepend({u"calendar"_s, DispatchWords::obstacle({Hindrance::Absent, days.standIn, 0, 0, days.to}, m_viewpoint), Tone::Soon});
    }
    if (file.retiredAt)
        row.badges.prepend({u"minus"_s, tr("went on %1").arg(m_viewpoint.language.locale().toString(file.retiredAt->in(m_viewpoint.zone).date(), QLocale::ShortFormat)), Tone::Muted});
    return row;
}

const TechnicianFile *TechniciansWindow::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_shown.size()) ? nullptr : &m_shown[static_cast<size_t>(row)];
}

void TechniciansWindow::refresh()
{
    const TechnicianFile *one = current();
    m_edit->setEnabled(one);
    m_retire->setEnabled(one);
    m_retire->setText(one && one->retiredAt ? tr("Works here again") : tr("Does not work here any more"));
}

TechnicianForm *TechniciansWindow::open(const TechnicianFile &file)
{
    QStringList people, skills;
    for (const TechnicianFile &one : m_all) {
        if (one.technician.id != file.technician.id && !one.retiredAt)
            people << one.technician.name;
        for (const QString &written : one.technician.skills) {
            if (const QString name = skillOf(written).name; !skills.contains(name, Qt::CaseInsensitive))
                skills << name;
        }
    }
    auto *form = new TechnicianForm(m_dispatching, file, people, skills, m_calendars, m_viewpoint, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordForm::saved, this, [this, form] {
        m_message->say(MessageBar::Kind::Success, tr("%1 is saved.").arg(form->name()));
        reload();
    });
    form->open();
    return form;
}

TechnicianForm *TechniciansWindow::add()
{
    return open({});
}

TechnicianForm *TechniciansWindow::edit()
{
    const TechnicianFile *one = current();
    return one ? open(*one) : nullptr;
}

void TechniciansWindow::retire()
{
    const TechnicianFile *one = current();
    if (!one)
        return;
    const bool back = one->retiredAt.has_value();
    m_owner = one->technician.name;
    const bool owns = !one->owned.empty();
    const QString done = back ? tr("%1 works here again.").arg(m_owner) : tr("%1 does not work here any more.").arg(m_owner);
    whenDone(back ? m_dispatching.bringBack(one->technician.id) : m_dispatching.retire(one->technician.id), this, [this, done, owns](const Result<void> &ok) {
        if (ok)
            m_message->say(MessageBar::Kind::Success, done);
        else
            m_message->say(MessageBar::Kind::Warning, ok.error().text, owns ? tr("Show them") : QString());
        reload();
    });
}

bool TechniciansWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        edit();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

TechniciansWindow *showTechnicians(Dispatching &dispatching, const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent)
{
    auto *window = parent->findChild<TechniciansWindow *>();
    if (!window) {
        window = new TechniciansWindow(dispatching, calendars, viewpoint, parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}
