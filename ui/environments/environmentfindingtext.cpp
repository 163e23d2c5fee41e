// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/environmentfindingtext.h"

#include <QCoreApplication>

namespace hookdesk {

namespace {

class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    static QString empty(EnvironmentField field)
    {
        switch (field) {
        case EnvironmentField::Name:
            return tr("Give the environment a name.");
        case EnvironmentField::ApiUrl:
        case EnvironmentField::AuthUrl:
            return tr("The URL is missing.");
        case EnvironmentField::ClientId:
            return tr("The client id is missing.");
        case EnvironmentField::ProxyHost:
            return tr("The host of the proxy is missing.");
        case EnvironmentField::KeyPassphrase:
            return tr("The key is encrypted: type its passphrase.");
        case EnvironmentField::Colour:
        case EnvironmentField::RedirectPort:
        case EnvironmentField::ProxyPort:
        case EnvironmentField::CaFile:
        case EnvironmentField::ClientCertificateFile:
        case EnvironmentField::ClientKeyFile:
        case EnvironmentField::ApiMapFile:
        case EnvironmentField::RefreshInterval:
            return tr("This is missing.");
        }
        Q_UNREACHABLE();
    }

    static QString outOfRange(EnvironmentField field)
    {
        if (field == EnvironmentField::RefreshInterval)
            return tr("From %1 to %2 seconds, or 0.").arg(shortestRefresh).arg(longestRefresh);
        return tr("This number is too small or too large.");
    }

    static QString of(const EnvironmentFinding &finding)
    {
        switch (finding.problem) {
        case EnvironmentProblem::Empty:
            return empty(finding.field);
        case EnvironmentProblem::Duplicate:
            return tr("Another environment has this name.");
        case EnvironmentProblem::NotAUrl:
            return tr("This is not an address.");
        case EnvironmentProblem::NotHttps:
        case EnvironmentProblem::HasCredentials:
            return tr("This must be an https:// address with a host and without user or password; "
                      "http:// only for this computer.");
        case EnvironmentProblem::HasPath:
            return tr("The address must end after the host; Hookdesk knows the paths.");
        case EnvironmentProblem::HasQuery:
            return tr("The address must not have a “?” or “#”.");
        case EnvironmentProblem::NotAColour:
            return tr("A colour is written like #b45f06.");
        case EnvironmentProblem::OutOfRange:
            return outOfRange(finding.field);
        case EnvironmentProblem::FileMissing:
            return tr("There is no such file, or you may not read it.");
        case EnvironmentProblem::OtherHalfMissing:
            return tr("A client certificate and its key belong together: name both.");
        case EnvironmentProblem::WrongPassphrase:
            return tr("This passphrase does not open the key.");
        case EnvironmentProblem::FileUnusable:
            return tr("This file cannot be used.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString environmentFindingText(const EnvironmentFinding &finding)
{
    return FindingText::of(finding);
}

} // namespace hookdesk
