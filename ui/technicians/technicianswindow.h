// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatching.h"
#include "core/rules/engine.h"
#include "ui/viewpoint.h"
#include "ui/widgets/rowpainting.h"

#include <QDialog>

class EmptyState;
class MessageBar;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class RowList;
class TechnicianForm;
class TextLabel;

/// The technicians: who works here, what each can do, and who went.
class TechniciansWindow : public QDialog
{
    Q_OBJECT
public:
    TechniciansWindow(Dispatching &dispatching, const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    RowList *list() const { return m_list; }
    MessageBar *message() const { return m_message; }
    const std::vector<TechnicianFile> &shown() const { return m_shown; }
    void reload();
    /// Opens the form of a new one, or of the current one.
    TechnicianForm *add();
    TechnicianForm *edit();
    /// The current one does not work here any more, or does again.
    void retire();

Q_SIGNALS:
    void loaded();
    /// The incidents that this technician still follows are to be shown.
    void ownedRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildButtons();
    TechnicianForm *open(const TechnicianFile &file);
    void take(const Result<std::vector<TechnicianFile>> &files);
    void fill();
    void refresh();
    const TechnicianFile *current() const;
    RowContent rowOf(const TechnicianFile &file) const;

    Dispatching &m_dispatching;
    Calendars m_calendars;
    Viewpoint m_viewpoint;
    std::vector<TechnicianFile> m_all;
    std::vector<TechnicianFile> m_shown;
    QString m_owner; ///< whose incidents the message is about
    MessageBar *m_message;
    RowList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QCheckBox *m_gone;
    QPushButton *m_edit, *m_retire;
};

/// Opens the window, or brings it to the front.
TechniciansWindow *showTechnicians(Dispatching &dispatching, const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent);
